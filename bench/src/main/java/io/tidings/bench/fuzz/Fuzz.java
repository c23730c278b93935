package io.tidings.bench.fuzz;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.bench.extract.Corpus;
import io.tidings.extract.feed.FeedEntries;
import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.feed.FeedReading;
import io.tidings.extract.kind.ContentKind;
import io.tidings.extract.page.PageExtractor;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Mutations of all development pages and feeds, half and half, and then [Traps]. Counts failures and what took too
/// long;
/// the details name each with its seed. Three of four page cases are a window of a page.
public final class Fuzz implements Benchmark {

    private static final URI ADDRESS = URI.create("https://example.org/2025/02/13/page.html");
    private static final int WHOLE_PAGE_EVERY = 4;

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        List<byte[]> pages = pages(run);
        List<byte[]> feeds = feeds(run.data().of("feeds-gofeed", "gofeed/testdata"));
        try (var watch = new Watch(run.details())) {
            long from = run.seed();
            for (long seed = from; seed < from + run.cases(); seed++) {
                one(seed, pages, feeds, watch);
            }
            figures.count("inputs", pages.size() + feeds.size(), "pages and feeds");
            figures.count("cases", run.cases(), "mutations");
            figures.count("failures", watch.failures(), "cases");
            figures.count("overTime", watch.overTime(), "cases");
            figures.measured("slowest", Spread.of(watch.slowest()), "s");
            figures.measured("mostAllocated", Spread.of((double) watch.mostAllocated()), "bytes");
        }
        try (var watch = new Watch(run.details())) {
            Traps.measure(watch, figures);
        }
    }

    private static void one(long seed, List<byte[]> pages, List<byte[]> feeds, Watch watch) {
        var random = new Random(seed);
        boolean page = random.nextBoolean();
        List<byte[]> inputs = page ? pages : feeds;
        byte[] good = inputs.get(random.nextInt(inputs.size()));
        byte[] other =
                (random.nextInt(4) == 0 ? feeds : inputs).get(random.nextInt(Math.min(inputs.size(), feeds.size())));
        boolean window = page && random.nextInt(WHOLE_PAGE_EVERY) != 0;
        byte[] bad = Mutation.of(good, other, window, random);
        watch.run("seed " + seed + (page ? " page" : " feed"), bad.length, () -> read(page, bad));
    }

    private static void read(boolean page, byte[] bad) {
        ContentKind.of(bad, null);
        if (page) {
            PageExtractor.extract(bad, null, ADDRESS);
        } else {
            FeedReading reading = FeedReader.read(bad, null, null);
            reading.entries().forEach(entry -> FeedEntries.toArticle(entry, reading.feed()));
        }
    }

    private static List<byte[]> pages(Run run) throws IOException {
        var pages = new ArrayList<byte[]>();
        for (var corpus : Corpus.development(run.data())) {
            corpus.pages().forEach(page -> pages.add(page.html().getBytes(StandardCharsets.UTF_8)));
        }
        return pages;
    }

    private static List<byte[]> feeds(Path folder) throws IOException {
        var feeds = new ArrayList<byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 0) {
                    feeds.add(bytes);
                }
            }
        }
        return feeds;
    }
}
