package io.tidings.extract.feed.score;

import io.tidings.extract.agency.AgencyReader;
import io.tidings.extract.feed.FeedEntries;
import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.feed.FeedReading;
import io.tidings.extract.kind.ContentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Reads mutations of all of gofeed's feeds and IPTC's NewsML-G2 examples, a million by default, as feeds and as
/// agencies'
/// deliveries, and reports the slowest and whatever failed.
///
/// Run its `main` with the folder that holds `feeds-gofeed.tar.gz` and `agency-newsml-g2.tar.gz`, the number of cases
/// and the first seed.
public final class FeedFuzz {

    private FeedFuzz() {}

    /// @param arguments folder, cases, first seed; each may be left out from the right
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        int cases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        long first = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        List<byte[]> feeds = new ArrayList<>();
        for (String name : List.of("feeds-gofeed.tar.gz", "agency-newsml-g2.tar.gz")) {
            Path archive = folder.resolve(name);
            if (!Files.exists(archive)) {
                System.out.println("Skipped: there is no " + archive + ".");
                return;
            }
            for (Map.Entry<String, byte[]> file : TarFile.read(archive).entrySet()) {
                if (file.getValue().length > 0) {
                    feeds.add(file.getValue());
                }
            }
        }
        run(feeds, cases, first);
    }

    private static void run(List<byte[]> feeds, int cases, long first) {
        long slowest = 0;
        long slowestSeed = first;
        int failed = 0;
        for (long seed = first; seed < first + cases; seed++) {
            var random = new Random(seed);
            byte[] mutated = Mutation.of(feeds.get(random.nextInt(feeds.size())), random);
            long start = System.nanoTime();
            try {
                FeedReading reading = FeedReader.read(mutated, null, null);
                reading.entries().forEach(entry -> FeedEntries.toArticle(entry, reading.feed()));
                ContentKind.of(mutated, null);
                AgencyReader.read(mutated);
            } catch (RuntimeException | StackOverflowError e) {
                failed++;
                System.out.println("seed " + seed + ": " + e);
            }
            long took = System.nanoTime() - start;
            if (took > slowest) {
                slowest = took;
                slowestSeed = seed;
            }
        }
        System.out.printf(
                "%d cases, %d failed, the slowest took %.1f ms (seed %d)%n", cases, failed, slowest / 1e6, slowestSeed);
    }
}
