package io.tidings.extract.feed.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.feed.FeedReading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Scores the feed reader against gofeed's test feeds: how many of the expected fields that the contract has are met.
///
/// Run its `main` with the folder that holds `feeds-gofeed.tar.gz` (`../shared/data` by default); without the file it
/// says so and ends. `-v` lists every field that was missed.
public final class FeedScore {

    private final Map<String, byte[]> files;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Integer> unmapped = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private int expected;
    private int met;
    private int beyondExpected;
    private int beyondMet;

    private FeedScore(Map<String, byte[]> files) {
        this.files = files;
    }

    /// @param arguments the data's folder, and `-v`
    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Path folder = Path.of(given.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .orElse("../shared/data"));
        Path archive = folder.resolve("feeds-gofeed.tar.gz");
        if (!Files.exists(archive)) {
            System.out.println("Skipped: there is no " + archive + ".");
            return;
        }
        var score = new FeedScore(TarFile.read(archive));
        score.scoreAll();
        score.print(System.out, given.contains("-v"));
    }

    private void scoreAll() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String path = file.getKey();
            String expectation = path.endsWith(".xml")
                    ? path.replaceFirst("\\.xml$", ".json")
                    : path.replaceFirst("\\.json$", "_expected.json");
            byte[] wanted = files.get(expectation);
            if (wanted != null && !expectation.equals(path)) {
                score(path, file.getValue(), json.readTree(wanted));
            }
        }
    }

    private void score(String path, byte[] feed, JsonNode wanted) {
        FeedReading reading = FeedReader.read(feed, null, null);
        Map<String, String> got = Facts.of(reading).values;
        var expectations = GofeedExpectations.of(path, wanted);
        expectations.unmapped.forEach((name, times) -> unmapped.merge(name, times, Integer::sum));
        expectations.facts.values.forEach((field, value) -> {
            boolean same = value.equals(got.get(field));
            if (field.startsWith("beyond.")) {
                beyondExpected++;
                beyondMet += same ? 1 : 0;
            } else {
                expected++;
                met += same ? 1 : 0;
            }
            if (!same) {
                missed.add(path + "\n  " + field + "\n  expected " + value + "\n  got      " + got.get(field));
            }
        });
    }

    private void print(PrintStream out, boolean all) {
        if (all) {
            missed.forEach(out::println);
        }
        out.printf("the contract's fields: %d of %d met, %.2f %%%n", met, expected, 100.0 * met / expected);
        out.printf("other fields read:     %d of %d met%n", beyondMet, beyondExpected);
        out.println("expected by gofeed and in no field of the contract: " + unmapped);
    }
}
