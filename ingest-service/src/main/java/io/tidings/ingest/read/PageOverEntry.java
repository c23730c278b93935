package io.tidings.ingest.read;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Origin;
import io.tidings.extract.feed.FeedEntries;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The article of a page with what only the entry that led to it says. Pure.
final class PageOverEntry {

    /// Feeds are written by machines, and say what they mean.
    private static final Origin FROM_FEED = new Origin("feed", 0.9);

    private PageOverEntry() {}

    /// The page's fields, the entry's where the page says nothing; the entry's text only where it is a whole article
    /// and longer, as behind a wall.
    static ExtractedArticle of(ExtractedArticle page, @Nullable ExtractedArticle entry) {
        if (entry == null) {
            return page;
        }
        var ownText = entry.method().equals(FeedEntries.FROM_CONTENT)
                && entry.text().length() > page.text().length();
        return new ExtractedArticle(
                page.url(),
                page.canonicalUrl(),
                or(page.siteName(), entry.siteName()),
                or(page.title(), entry.title()),
                ownText ? entry.standfirst() : page.standfirst(),
                ownText ? entry.text() : page.text(),
                page.authors().isEmpty() ? entry.authors() : page.authors(),
                time(page.publishedAt(), entry.publishedAt()),
                page.modifiedAt() == null ? entry.modifiedAt() : page.modifiedAt(),
                or(page.section(), entry.section()),
                or(page.image(), entry.image()),
                page.imageCaption(),
                ownText ? entry.captions() : page.captions(),
                or(page.language(), entry.language()),
                ownText ? entry.truncated() : page.truncated(),
                ownText ? entry.method() : page.method(),
                origins(page, entry));
    }

    private static Map<String, Origin> origins(ExtractedArticle page, ExtractedArticle entry) {
        var origins = new HashMap<>(page.origins());
        put(origins, "siteName", page.siteName(), entry.siteName());
        put(origins, "title", page.title(), entry.title());
        put(origins, "section", page.section(), entry.section());
        put(origins, "image", page.image(), entry.image());
        put(origins, "language", page.language(), entry.language());
        if (page.authors().isEmpty() && !entry.authors().isEmpty()) {
            origins.put("authors", FROM_FEED);
        }
        return origins;
    }

    private static void put(
            Map<String, Origin> origins, String field, @Nullable String ofPage, @Nullable String ofEntry) {
        if (ofPage == null && ofEntry != null) {
            origins.put(field, FROM_FEED);
        }
    }

    private static @Nullable String or(@Nullable String page, @Nullable String entry) {
        return page == null ? entry : page;
    }

    /// Of the same day the entry may know the minute.
    private static @Nullable DatedTime time(@Nullable DatedTime page, @Nullable DatedTime entry) {
        if (page == null || entry == null) {
            return page == null ? entry : page;
        }
        var isFiner = entry.precision().compareTo(page.precision()) > 0;
        return isFiner && day(page).equals(day(entry)) ? entry : page;
    }

    private static Object day(DatedTime time) {
        return time.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
