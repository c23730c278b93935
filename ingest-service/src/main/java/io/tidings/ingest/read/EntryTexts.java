package io.tidings.ingest.read;

import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.feed.FeedEntries;
import io.tidings.extract.feed.FeedEntry;
import io.tidings.extract.feed.FeedHead;
import io.tidings.ingest.read.Read.Bytes;
import io.tidings.ingest.read.Read.KnownAs;
import io.tidings.schemas.id.ArticleIds;
import io.tidings.schemas.id.CanonicalUrl;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the text of a feed's entries comes from, by the source's rule, during one poll: the entry, or the page it
/// points to. Not thread-safe.
///
/// A page is fetched once for each state of its entry; one that cannot be reached is tried again with the next polls,
/// [#TRIES] times in all, and its entry is published with what it says itself meanwhile. Of two entries that point to
/// the same page the first counts.
final class EntryTexts {

    private static final int TRIES = 3;
    private static final int MOST = 500;
    private static final byte[] NOTHING = {};

    private final PageFetcher pages;
    private final Recognised recognised;
    private final PollRequest request;
    private final Entries entries;
    private final boolean fromWeb;
    private final KnownAlready known;
    private final Set<String> links = new HashSet<>();
    private int room;
    private boolean again;

    /// @param recognised asked before an entry is read, and told what it came to
    /// @param fromWeb whether the feed itself was fetched; who reads a file may have no network, so only the rule
    /// `page`
    ///     fetches then
    EntryTexts(PageFetcher pages, Recognised recognised, PollRequest request, Entries entries, boolean fromWeb) {
        this.pages = pages;
        this.recognised = recognised;
        this.request = request;
        this.entries = entries;
        this.fromWeb = fromWeb;
        this.known = KnownAlready.of(request);
        this.room = request.most(MOST);
    }

    /// Whether the next poll has to see the same feed again.
    ReadEnd end() {
        return again ? ReadEnd.more() : ReadEnd.whole();
    }

    /// Hands on the current entry.
    ReadEnd take(FeedEntry entry, FeedHead feed) throws InterruptedException {
        entries.hasId(entry.id());
        var form = Recognised.form(request.definition(), entry);
        if (passedOver(entry, form)) {
            return ReadEnd.whole();
        }
        var own = FeedEntries.toArticle(entry, feed).orElse(null);
        var key = key(entry);
        var link = link(entry.link());
        if (link == null || !wantsPage(own)) {
            return ownText(entry, own, key, form);
        }
        var hash = hash(entry, own);
        var tries = tries(key, hash);
        var isFirst = links.add(CanonicalUrl.of(link.toString()));
        if (tries == TRIES) {
            known(entry, own, key, hash, form);
            return ReadEnd.whole();
        } else if (!isFirst) {
            return ReadEnd.whole();
        } else if (room-- <= 0) {
            return ReadEnd.more();
        }
        return page(own, link, key, hash, tries);
    }

    /// Whether the entry is written as it was when it was last read, and the source knows what it came to.
    private boolean passedOver(FeedEntry entry, Recognised.Form form) throws InterruptedException {
        var found = request.isWatched() ? recognised.find(form) : null;
        var as = found == null ? null : entries.known(key(entry), found.content());
        if (found == null || as == null || !known.has(as)) {
            return false;
        }
        var link = found.linkCounts() ? link(entry.link()) : null;
        if (link == null || links.add(CanonicalUrl.of(link.toString()))) {
            entries.same(as, entry.publishedAt().orElse(null));
        }
        return true;
    }

    private static @Nullable String key(FeedEntry entry) {
        return entry.id() == null ? entry.link() : entry.id();
    }

    private ReadEnd ownText(FeedEntry entry, @Nullable ExtractedArticle own, @Nullable String key, Recognised.Form form)
            throws InterruptedException {
        if (own == null) {
            empty(entry, key, ArticleIds.hash("empty", String.valueOf(entry.link())));
            return ReadEnd.whole();
        }
        var hash = Entries.hash(own);
        if (!known.has(entries.known(key, hash)) && room-- <= 0) {
            return ReadEnd.more();
        }
        entries.article(own, key, hash, null);
        recognised.remember(form, new Recognised.Found(KnownAs.contentHash(hash), false));
        return ReadEnd.whole();
    }

    private boolean wantsPage(@Nullable ExtractedArticle own) {
        return switch (request.definition().getFullText()) {
            case ENTRY -> false;
            case PAGE -> true;
            case AUTO -> fromWeb && (own == null || own.truncated());
        };
    }

    /// Of what the entry says, so that its page is fetched again when that changes.
    private static String hash(FeedEntry entry, @Nullable ExtractedArticle own) {
        var title = entry.title();
        return ArticleIds.hash(
                "entry-of-page", title == null ? "" : title.value(), own == null ? "" : own.text(), time(entry));
    }

    private static String time(FeedEntry entry) {
        var updated = entry.updated();
        return updated == null || updated.time() == null ? "" : updated.time().text();
    }

    /// Fetches that have failed; [#TRIES] where the entry is done.
    private int tries(@Nullable String key, String hash) {
        if (!request.isWatched()) {
            return 0;
        } else if (known.has(entries.known(key, hash))) {
            return TRIES;
        }
        for (var tries = TRIES; tries > 0; tries--) {
            if (known.has(entries.known(key, failed(hash, tries)))) {
                return tries;
            }
        }
        return 0;
    }

    private static String failed(String hash, int tries) {
        return hash + "+" + tries;
    }

    /// An entry that is done is met, and not taken again.
    private void known(
            FeedEntry entry, @Nullable ExtractedArticle own, @Nullable String key, String hash, Recognised.Form form)
            throws InterruptedException {
        var as = known.has(entries.known(key, hash)) ? hash : failed(hash, TRIES);
        if (own == null) {
            empty(entry, key, as);
        } else {
            entries.article(own, key, as, null);
        }
        recognised.remember(form, new Recognised.Found(KnownAs.contentHash(as), true));
    }

    private ReadEnd page(@Nullable ExtractedArticle own, URI link, @Nullable String key, String hash, int tries)
            throws InterruptedException {
        switch (pages.fetch(link, request.definition())) {
            case PageFetcher.Page page -> {
                var extraction = Pages.extract(page.body(), page.contentType(), page.address(), request.definition());
                var bytes = new Bytes(page.body(), page.contentType());
                if (extraction instanceof Extraction.Extracted(var article)) {
                    entries.article(PageOverEntry.of(article, own), key, hash, bytes);
                } else if (own != null) {
                    entries.article(own, key, hash, bytes);
                } else {
                    noArticle(extraction, link, page.body(), key, hash);
                }
            }
            case PageFetcher.NoPage none -> {
                var asked = none.asked();
                if (asked != null) {
                    return asked;
                }
                var isLast = none.reason() != Reason.UNREACHABLE || tries + 1 >= TRIES;
                again |= !isLast && request.isWatched();
                var recognised = failed(hash, isLast ? TRIES : tries + 1);
                if (own != null) {
                    entries.article(own, key, recognised, null);
                } else {
                    bad(none.reason(), none.message(), link, none.beginning(), key, recognised);
                }
            }
        }
        return ReadEnd.whole();
    }

    private void noArticle(Extraction extraction, URI link, byte[] body, @Nullable String key, String hash)
            throws InterruptedException {
        switch (extraction) {
            case Extraction.NotAnArticle not -> bad(Reason.of(not.reason()), not.message(), link, body, key, hash);
            case Extraction.Unreadable bad -> bad(Reason.of(bad.reason()), bad.message(), link, body, key, hash);
            case Extraction.Extracted _ -> throw new IllegalArgumentException("it is an article");
        }
    }

    private void bad(Reason reason, String message, URI link, byte[] original, @Nullable String key, String hash)
            throws InterruptedException {
        entries.bad(reason, message, null, link.toString(), original, original.length, key, hash);
    }

    private void empty(FeedEntry entry, @Nullable String key, String hash) throws InterruptedException {
        var title = entry.title();
        entries.bad(
                Reason.EMPTY,
                "The entry “" + (title == null ? "" : title.plain())
                        + "” has neither content nor summary; only the page behind its link can tell more",
                null,
                entry.link(),
                title == null ? NOTHING : title.value().getBytes(StandardCharsets.UTF_8),
                0,
                key,
                hash);
    }

    private static @Nullable URI link(@Nullable String written) {
        if (written == null || !written.strip().matches("(?i)https?://[^/].*")) {
            return null;
        }
        try {
            return URI.create(written.strip());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
