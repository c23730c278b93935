package io.tidings.ingest.read;

import io.tidings.extract.feed.FeedEntries;
import io.tidings.extract.feed.FeedEntry;
import io.tidings.extract.feed.FeedHead;
import io.tidings.extract.feed.FeedLimits;
import io.tidings.extract.feed.FeedProblem;
import io.tidings.extract.feed.FeedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The entries of a feed. A feed that breaks off gives its good entries and one that says so. Thread-safe.
final class FeedContentReader {

    private static final byte[] NOTHING = {};

    void read(Content content, Entries entries) throws IOException, InterruptedException {
        var bytes = content.beginning(FeedLimits.DEFAULT.bytes() + 1);
        var reading = FeedReader.read(bytes, content.contentType(), content.address());
        var format = reading.format();
        if (format != null && format.isSitemap()) {
            entries.next(null);
            entries.bad(
                    Reason.UNSUPPORTED_KIND,
                    "It is a sitemap, which this version does not read yet; give the site's feed",
                    bytes);
            return;
        }
        for (var entry : reading.entries()) {
            if (entries.next(null)) {
                entry(entry, reading.feed(), entries);
            }
        }
        var problem = reading.error();
        if (problem != null && entries.next(null)) {
            entries.bad(reason(problem), problem.message(), bytes);
        }
    }

    private static void entry(FeedEntry entry, FeedHead feed, Entries entries) throws InterruptedException {
        entries.hasId(entry.id());
        var article = FeedEntries.toArticle(entry, feed);
        if (article.isPresent()) {
            entries.article(article.get(), key(entry), null);
            return;
        }
        var title = entry.title();
        entries.bad(
                Reason.EMPTY,
                "The entry “" + (title == null ? "" : title.plain())
                        + "” has neither content nor summary; only the page behind its link can tell more",
                null,
                entry.link(),
                title == null ? NOTHING : title.value().getBytes(StandardCharsets.UTF_8),
                0);
    }

    private static @Nullable String key(FeedEntry entry) {
        return entry.id() == null ? entry.link() : entry.id();
    }

    private static Reason reason(FeedProblem problem) {
        return switch (problem.reason()) {
            case EMPTY -> Reason.EMPTY;
            case TOO_LARGE, OVER_LIMIT -> Reason.TOO_LARGE;
            case NOT_A_FEED, CUT_SHORT, MALFORMED -> Reason.BROKEN_FEED;
        };
    }
}
