package io.tidings.cli.source;

import io.tidings.cli.output.JsonLine;
import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.feed.FeedReading;
import io.tidings.ingest.fetch.FetchOutcome;
import io.tidings.ingest.trial.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed or sitemap lists, and how many articles a day that lets expect. Immutable.
///
/// @param newest of the entries that state a time
/// @param oldest of those
/// @param perDay from the distances of the newest entries; null where fewer than two state a time
record Listing(
        String format,
        @Nullable String title,
        int entries,
        @Nullable Instant newest,
        @Nullable Instant oldest,
        @Nullable Double perDay) {

    /// Older entries say little about what is to come.
    private static final int RECENT = 50;

    private static final double SECONDS_A_DAY = 86_400;

    /// Of the first thing that was fetched, where that is a feed or sitemap.
    static @Nullable Listing of(Trial.Result result) {
        if (result.exchanges().isEmpty()
                || !(result.exchanges().getFirst().outcome() instanceof FetchOutcome.Fetched fetched)) {
            return null;
        }
        return of(FeedReader.read(fetched.body(), fetched.contentType(), fetched.address()));
    }

    static @Nullable Listing of(FeedReading reading) {
        var format = reading.format();
        if (format == null) {
            return null;
        }
        var times = reading.entries().stream()
                .flatMap(entry -> entry.publishedAt().stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        var title = reading.feed().title();
        return new Listing(
                format.text(),
                title == null ? null : title.plain(),
                reading.entries().size(),
                times.isEmpty() ? null : times.getFirst(),
                times.isEmpty() ? null : times.getLast(),
                perDay(times.subList(0, Math.min(RECENT, times.size()))));
    }

    private static @Nullable Double perDay(List<Instant> newestFirst) {
        if (newestFirst.size() < 2) {
            return null;
        }
        var span =
                Duration.between(newestFirst.getLast(), newestFirst.getFirst()).toSeconds();
        return span <= 0 ? null : Math.round(10 * (newestFirst.size() - 1) / (span / SECONDS_A_DAY)) / 10.0;
    }

    JsonLine json() {
        var line = new JsonLine()
                .text("format", format)
                .text("title", title)
                .number("count", (long) entries)
                .text("newest", newest == null ? null : newest.toString())
                .text("oldest", oldest == null ? null : oldest.toString());
        return perDay == null ? line : line.amount("expectedPerDay", perDay);
    }

    /// For a person.
    String sentence() {
        return entries + " in " + format
                + (newest == null ? ", none with a time" : ", from " + oldest + " to " + newest)
                + (perDay == null ? "" : "; about " + perDay + " articles a day to expect");
    }
}
