package io.tidings.bench.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.extract.feed.FeedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Scores the feed reader on gofeed's test feeds: how many of the expected fields that the contract has are met, how
/// many others, and how many feeds a second one core reads. The details list every field that was missed.
public final class FeedScore implements Benchmark {

    /// A feed with what gofeed reads out of it.
    @SuppressWarnings("ArrayRecordComponent") // cases are never compared
    private record Case(String path, byte[] feed, JsonNode expected) {}

    /// Fields that were expected and met, apart by whether the contract has them.
    private static final class Tally {
        private final Map<String, Integer> unmapped = new TreeMap<>();
        private int expected;
        private int met;
        private int beyondExpected;
        private int beyondMet;

        void add(Case feed, PrintWriter missed) {
            Map<String, String> got = Facts.of(FeedReader.read(feed.feed(), null, null)).values;
            var expectations = GofeedExpectations.of(feed.path(), feed.expected());
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
                    missed.printf(
                            "%s%n  %s%n  expected %s%n  got      %s%n", feed.path(), field, value, got.get(field));
                }
            });
        }
    }

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var cases = cases(run.data().of("feeds-gofeed", "gofeed/testdata"));
        var tally = new Tally();
        cases.forEach(feed -> tally.add(feed, run.details()));
        run.details().println("expected by gofeed and in no field of the contract: " + tally.unmapped);
        figures.count("feeds", cases.size(), "feeds");
        figures.count("expectedFields", tally.expected, "fields");
        figures.share("fieldsMet", tally.met / (double) tally.expected);
        figures.count("otherExpectedFields", tally.beyondExpected, "fields");
        figures.share("otherFieldsMet", tally.beyondMet / (double) tally.beyondExpected);
        figures.measured(
                "feedsPerSecondPerCore",
                run.clock()
                        .perSecond(
                                cases,
                                feed -> FeedReader.read(feed.feed(), null, null)
                                                .entries()
                                                .size()
                                        + 1),
                "feeds/s and core");
    }

    private static List<Case> cases(Path folder) throws IOException {
        var json = new ObjectMapper();
        var cases = new ArrayList<Case>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                var expected = file.resolveSibling(
                        name.endsWith(".xml")
                                ? name.replaceFirst("\\.xml$", ".json")
                                : name.replaceFirst("\\.json$", "_expected.json"));
                if (!expected.equals(file) && Files.exists(expected)) {
                    cases.add(new Case(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Files.readAllBytes(file),
                            json.readTree(expected.toFile())));
                }
            }
        }
        return cases;
    }
}
