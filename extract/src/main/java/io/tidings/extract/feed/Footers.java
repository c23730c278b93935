package io.tidings.extract.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Last lines that the feed's software adds, from `footers.txt`.
final class Footers {

    /// `The post … appeared first on …` holds the headline; a paragraph of an article is longer, or begins otherwise.
    private static final int LONGEST = 60;

    private static final List<String> STARTS = read();

    private Footers() {}

    static boolean isFooter(String line) {
        String folded = line.toLowerCase(Locale.ROOT);
        for (String start : STARTS) {
            boolean whole = folded.length() <= Math.min(LONGEST, start.length() + 30) && !folded.endsWith(".");
            if (folded.startsWith(start) && (whole || folded.contains("appeared first on"))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> read() {
        try (InputStream in = Footers.class.getResourceAsStream("footers.txt")) {
            if (in == null) {
                throw new IllegalStateException("footers.txt is not in the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
