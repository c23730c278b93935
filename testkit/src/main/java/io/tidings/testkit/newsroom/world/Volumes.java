package io.tidings.testkit.newsroom.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// How many stories a day sources publish: most of them hardly any, a few very many. Immutable.
public final class Volumes {

    /// Stories a day of the world's news sources at {@link #SHARES}: a median of 0.88, and the top hundredth makes a
    /// third of everything. Between them the logarithm is interpolated.
    private static final double[] STORIES = {0.2, 0.32, 0.6, 0.88, 4.4, 23, 51, 176, 500, 1_280, 2_960, 8_800};

    private static final double[] SHARES = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.998, 0.9995, 0.9999, 1};

    private final double[] shares;
    private final double[] stories;

    private Volumes(double[] shares, double[] stories) {
        this.shares = shares;
        this.stories = stories;
    }

    /// The built-in distribution.
    public static Volumes builtIn() {
        return new Volumes(SHARES, STORIES);
    }

    /// All sources alike.
    ///
    /// @param storiesADay above zero
    public static Volumes constant(double storiesADay) {
        if (!(storiesADay > 0)) {
            throw new IllegalArgumentException("a source publishes more than nothing, not " + storiesADay);
        }
        return new Volumes(new double[] {0, 1}, new double[] {storiesADay, storiesADay});
    }

    /// The distribution of a gzipped CSV file with the columns `sources_id` and `count`, or the built-in one where
    /// there
    /// is no such file.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    public static Volumes ofFile(Path file) {
        if (!Files.isRegularFile(file)) {
            return builtIn();
        }
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var counts = lines.lines()
                    .skip(1)
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1)))
                    .filter(count -> count > 0)
                    .sorted()
                    .toArray();
            var shares = new double[counts.length];
            Arrays.setAll(shares, i -> i / (double) Math.max(1, counts.length - 1));
            return new Volumes(shares, counts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the volumes of " + file, e);
        }
    }

    /// Stories a day of the source that publishes more than this share of the sources.
    ///
    /// @param share 0 to 1
    public double storiesADay(double share) {
        var found = Arrays.binarySearch(shares, share);
        if (found >= 0) {
            return stories[found];
        }
        var above = Math.clamp(-found - 1L, 1, shares.length - 1);
        var part = (share - shares[above - 1]) / (shares[above] - shares[above - 1]);
        return stories[above - 1] * Math.pow(stories[above] / stories[above - 1], part);
    }
}
