package io.tidings.bench.extract;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.extract.train.Learning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Trains the model of blocks on the development sets, writes it to `block-model.txt` in the folder that the command is
/// called from, and says what is to be expected of it on other sites. The same data gives the same file.
public final class Training implements Benchmark {

    private static final Path MODEL = Path.of("block-model.txt");

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var learning = new Learning(List.of(
                Corpus.read("wcxb", run.data().of("extraction-wcxb-dev", "wcxb-dev"), "ground-truth.json"),
                Corpus.read("fundus", run.data().of("extraction-fundus-dev", "fundus-dev"), "ground-truth.json")));
        var scores = new BodyScores(run.details());
        learning.crossValidate(scores::add);
        scores.writeTo(figures);
        Files.write(MODEL, learning.model());
    }
}
