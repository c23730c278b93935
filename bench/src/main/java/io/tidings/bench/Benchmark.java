package io.tidings.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.OptionalInt;

/// Something that measures.
@FunctionalInterface
public interface Benchmark {

    /// Measures with the data at hand and writes down what it found.
    ///
    /// @throws MissingDataException if a data set is not there
    /// @throws IOException if one cannot be read
    void measure(Run run, Figures figures) throws IOException;

    /// One run's surroundings.
    ///
    /// @param clock for all speeds
    /// @param details takes a line for each single case; may lead nowhere
    /// @param cases how many are made, where cases are made
    /// @param seed of the first case
    /// @param wanted `--size`, where it was given
    record Run(Data data, CoreClock clock, PrintWriter details, int cases, long seed, OptionalInt wanted) {

        /// How many articles to measure with.
        ///
        /// @param usual where nothing else is wanted
        public int size(int usual) {
            return wanted.orElse(usual);
        }
    }
}
