package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tidings.ingest.SharedData;
import io.tidings.ingest.intake.Item;
import io.tidings.news.FullTextRule;
import io.tidings.news.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever a file holds, each poll of it ends, and what it holds ends in typed outcomes. The files are those of the
/// data to measure with, as they are and damaged.
class EveryInputTest {

    private static final long SEED = 20260203;
    private static final List<String> DAMAGES = List.of("as it is", "cut in half", "cut near its end", "flipped bytes");

    @TempDir
    private Path folder;

    private final TreeMap<String, Integer> outcomes = new TreeMap<>();

    private static byte[] damaged(byte[] bytes, String how, Random random) {
        return switch (how) {
            case "cut in half" -> Arrays.copyOf(bytes, bytes.length / 2);
            case "cut near its end" -> Arrays.copyOf(bytes, bytes.length - Math.min(bytes.length, 9));
            case "flipped bytes" -> flipped(bytes, random);
            default -> bytes;
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        var flipped = bytes.clone();
        for (var i = 0; i < 8 && flipped.length > 0; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static String outcome(Item item) {
        return switch (item) {
            case Item.Accepted _ -> "article";
            case Item.Refused(var _, var bad) -> {
                assertThat(bad.message()).isNotBlank();
                yield bad.reason().code();
            }
        };
    }

    /// Polls twice, as the service does, and counts what the first brought.
    private void poll(SourceKind kind, Path file) {
        var source = Polls.source(kind, file.toString())
                .setFullText(FullTextRule.ENTRY)
                .build();
        try (var polls = new Polls(source)) {
            var items = polls.poll();
            assertThat(polls.outcome()).isEqualTo("fetched");
            items.forEach(item -> outcomes.merge(outcome(item), 1, Integer::sum));
            if (items.isEmpty()) {
                outcomes.merge("nothing in it", 1, Integer::sum);
            }
            assertThat(polls.poll()).as("what a second poll brings").isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1} as {2}")
    @CsvSource({
        "feeds-gofeed.tar.gz, gofeed/testdata, FEED, 500",
        "agency-newsml-g2.tar.gz, agency, AGENCY, 150",
        "robots-sitemaps-warc.tar.gz, warc, AUTO, 25",
        "robots-sitemaps-warc.tar.gz, warc, ARCHIVE, 25",
    })
    void shouldEndEveryInputInTypedOutcomes(String archive, String within, SourceKind kind, int atLeast)
            throws IOException {
        var files = SharedData.files(archive, within);
        assertThat(files).hasSizeGreaterThanOrEqualTo(atLeast);
        var random = new Random(SEED);
        for (var how : DAMAGES) {
            outcomes.clear();
            for (var file : files.entrySet()) {
                var written = Files.write(
                        folder.resolve(file.getKey().replaceAll("[^A-Za-z0-9._-]", "_")),
                        damaged(file.getValue(), how, random));
                assertThatCode(() -> poll(kind, written))
                        .as("%s, %s (seed %d)", file.getKey(), how, SEED)
                        .doesNotThrowAnyException();
                Files.delete(written);
            }
            assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum())
                    .isGreaterThanOrEqualTo(files.size());
            System.out.println(within + " as " + kind + ", " + how + ": " + files.size() + " files, " + outcomes);
        }
    }
}
