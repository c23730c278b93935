package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tidings.ingest.SharedData;
import io.tidings.ingest.intake.Item;
import io.tidings.news.FullTextRule;
import io.tidings.news.SourceKind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever a file holds, each poll of it ends, what it holds ends in typed outcomes, and nothing of it stays behind.
/// The
/// files are those of the data to measure with, as they are and damaged.
class EveryInputTest {

    private static final long SEED = 20260203;

    /// A kibibyte left behind by each of a thousand inputs, in each of three rounds, would be more.
    private static final long LEFT_BEHIND = 3L << 20;

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

    /// Heap in use when all that can be collected is.
    private static long heap() {
        var least = Long.MAX_VALUE;
        for (var i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
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
        var heapAfterFirst = 0L;
        var threadsAfterFirst = 0;
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
            if (heapAfterFirst == 0) {
                heapAfterFirst = heap();
                threadsAfterFirst = threads();
            }
            System.out.println(within + " as " + kind + ", " + how + ": " + files.size() + " files, " + outcomes + ", "
                    + (heap() - heapAfterFirst) / 1024 + " KiB more in use than after the first round");
        }
        assertThat(heap() - heapAfterFirst).as("bytes left behind").isLessThan(LEFT_BEHIND);
        assertThat(threads()).as("threads left behind").isLessThanOrEqualTo(threadsAfterFirst + 2);
    }
}
