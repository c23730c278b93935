package io.tidings.ingest.read;

import io.tidings.extract.Extraction;
import io.tidings.extract.agency.AgencyItem;
import io.tidings.extract.agency.AgencyReader;
import io.tidings.extract.agency.AgencyReading;
import io.tidings.extract.kind.ContentKind;
import io.tidings.ingest.files.Fingerprints;
import io.tidings.news.SourceKind;
import io.tidings.schemas.id.ArticleIds;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Agency deliveries: NITF, NewsML-G2, ninjs. Each item is an entry of its own; versions of one item have its guid, and
/// so
/// become revisions of one article. An item under embargo is held back until that is over. Thread-safe.
final class AgencyContentReader implements KindReader {

    private final Clock clock;

    AgencyContentReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean reads(ContentKind looks, SourceKind declared) {
        return looks == ContentKind.NITF
                || looks == ContentKind.NEWSML_G2
                || looks == ContentKind.NINJS
                || (declared == SourceKind.AGENCY && mayBeAgency(looks));
    }

    /// An agency's source may hold anything that [AgencyReader] has a sentence for.
    private static boolean mayBeAgency(ContentKind looks) {
        return looks == ContentKind.OTHER_XML
                || looks == ContentKind.OTHER_JSON
                || (looks.isReadable() && looks != ContentKind.WARC);
    }

    @Override
    public ReadEnd read(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        var bytes = content.beginning(AgencyReader.DEFAULT_LIMIT_BYTES + 1);
        return switch (AgencyReader.read(bytes, content.contentType(), AgencyReader.DEFAULT_LIMIT_BYTES)) {
            case AgencyReading.Unreadable(var reason, var message) -> {
                if (entries.next(null)) {
                    entries.refuse(reason(reason), message, content);
                }
                yield ReadEnd.whole();
            }
            case AgencyReading.Items delivery -> new Delivery(content, request, entries).read(delivery, bytes);
        };
    }

    private static Reason reason(String code) {
        return switch (code) {
            case "cut-short" -> Reason.BROKEN_FEED;
            case "not-agency" -> Reason.UNSUPPORTED_KIND;
            default -> Reason.of(code);
        };
    }

    /// One reading of one delivery; not thread-safe.
    private final class Delivery {

        private final Content content;
        private final PollRequest request;
        private final Entries entries;
        private final Fingerprints taken;
        private final boolean isOnce;

        Delivery(Content content, PollRequest request, Entries entries) {
            this.content = content;
            this.request = request;
            this.entries = entries;
            this.taken = Fingerprints.of(request.status().getTakenFiles());
            var definition = request.definition();
            this.isOnce = definition.getPollEveryMillis() == null || definition.getKind() == SourceKind.HTTP_POST;
        }

        /// As long as an item is held back the delivery is not done, and what was taken of it is remembered item by
        /// item.
        ReadEnd read(AgencyReading.Items delivery, byte[] bytes) throws InterruptedException {
            var isHeldBack = !isOnce && delivery.items().stream().anyMatch(this::isHeldBack);
            for (var item : delivery.items()) {
                if (!entries.next(null) || isBefore(item)) {
                    continue;
                }
                var embargo = item.label().embargo();
                if (!isOnce && embargo != null && isHeldBack(item)) {
                    entries.hasId(item.label().guid());
                    entries.heldBack(embargo.at());
                    continue;
                }
                var mark = mark(item);
                if (mark == null || !request.isWatched() || !taken.contains(mark)) {
                    take(item, bytes);
                    if (mark != null && isHeldBack && request.isWatched()) {
                        entries.done(mark);
                    }
                }
            }
            if (delivery.problem() != null && entries.next(null)) {
                entries.bad(Reason.BROKEN_FEED, delivery.problem(), bytes);
            }
            return isHeldBack ? ReadEnd.more() : ReadEnd.whole();
        }

        private void take(AgencyItem item, byte[] bytes) throws InterruptedException {
            var label = item.label();
            entries.hasId(label.guid());
            if (isHeldBack(item) && label.embargo() != null) {
                entries.bad(
                        Reason.WITHHELD,
                        "Its embargo ends at " + label.embargo().text() + "; read it again then",
                        bytes);
                return;
            }
            switch (item.extraction()) {
                case Extraction.Extracted(var article) ->
                    entries.article(article, label.guid(), version(item, Entries.hash(article)), null);
                case Extraction.NotAnArticle not -> bad(item, Reason.of(not.reason()), not.message(), bytes);
                case Extraction.Unreadable not -> bad(item, Reason.of(not.reason()), not.message(), bytes);
            }
        }

        private void bad(AgencyItem item, Reason reason, String message, byte[] bytes) throws InterruptedException {
            var hash = version(item, ArticleIds.hash("bad", reason.code(), message));
            entries.bad(
                    reason,
                    message,
                    null,
                    null,
                    bytes,
                    bytes.length,
                    item.label().guid(),
                    hash);
        }

        /// A new version is published even where title and text stay, since other fields may have changed.
        private static String version(AgencyItem item, String hash) {
            return item.label().version() + " " + hash;
        }

        /// Of an item in this delivery; null where it has no id.
        private @Nullable Long mark(AgencyItem item) {
            var label = item.label();
            return label.guid() == null
                    ? null
                    : Versions.fingerprint(content.name() + "#" + label.guid(), String.valueOf(label.version()));
        }

        private boolean isHeldBack(AgencyItem item) {
            var embargo = item.label().embargo();
            return embargo != null
                    && item.extraction() instanceof Extraction.Extracted
                    && embargo.at().isAfter(clock.instant());
        }

        private boolean isBefore(AgencyItem item) {
            return item.extraction() instanceof Extraction.Extracted(var article)
                    && article.publishedAt() != null
                    && request.isBefore(article.publishedAt().at());
        }
    }
}
