package io.tidings.cli.library;

import io.tidings.cli.output.JsonLine;
import io.tidings.extract.feed.FeedDate;
import io.tidings.extract.feed.FeedEnclosure;
import io.tidings.extract.feed.FeedEntry;
import io.tidings.extract.feed.FeedHead;
import io.tidings.extract.feed.FeedReading;
import io.tidings.extract.feed.FeedText;
import org.jspecify.annotations.Nullable;

/// The line of `tidings feed`.
final class FeedLine {

    private FeedLine() {}

    /// @param input the file or address
    static JsonLine of(String input, FeedReading reading) {
        var line = new JsonLine().text("input", input).flag("ok", reading.ok());
        var error = reading.error();
        if (error != null) {
            line.text("error", error.reason().code() + ": " + error.message());
        }
        var format = reading.format();
        if (format == null) {
            return line;
        }
        return line.text("format", format.text())
                .object("feed", head(reading.feed()))
                .objects("entries", reading.entries(), FeedLine::entry);
    }

    /// An input that could not be had at all.
    static JsonLine failed(String input, String error) {
        return new JsonLine().text("input", input).flag("ok", false).text("error", error);
    }

    private static JsonLine head(FeedHead feed) {
        return new JsonLine()
                .text("title", value(feed.title()))
                .text("link", feed.link())
                .text("subtitle", value(feed.subtitle()))
                .text("language", feed.language())
                .text("rights", value(feed.rights()))
                .text("id", feed.id())
                .text("author", feed.author())
                .text("generator", feed.generator())
                .text("published", time(feed.published()))
                .text("updated", time(feed.updated()));
    }

    private static JsonLine entry(FeedEntry entry) {
        return new JsonLine()
                .text("title", value(entry.title()))
                .text("link", entry.link())
                .text("id", entry.id())
                .text("summary", value(entry.summary()))
                .texts("content", entry.content().stream().map(FeedText::value).toList())
                .text("author", entry.author())
                .text("published", time(entry.published()))
                .text("updated", time(entry.updated()))
                .texts("tags", entry.tags())
                .objects("enclosures", entry.enclosures(), FeedLine::enclosure)
                .text("comments", entry.comments());
    }

    private static JsonLine enclosure(FeedEnclosure enclosure) {
        return new JsonLine()
                .text("href", enclosure.href())
                .text("type", enclosure.type())
                .text("length", enclosure.length());
    }

    private static @Nullable String value(@Nullable FeedText text) {
        return text == null ? null : text.value();
    }

    private static @Nullable String time(@Nullable FeedDate date) {
        return date == null || date.time() == null ? null : date.time().text();
    }
}
