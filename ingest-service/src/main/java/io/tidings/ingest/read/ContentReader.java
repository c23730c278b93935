package io.tidings.ingest.read;

import io.tidings.extract.kind.ContentKind;
import io.tidings.news.SourceKind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a file or a fetched body by what it is, with the first kind that is for it. Thread-safe.
final class ContentReader {

    private static final int HEAD = 64 << 10;

    /// No further than needed: a packed archive may be damaged soon behind its beginning.
    private static final int SIGNATURE = 16;

    private static final Pattern NAMED_ARCHIVE = Pattern.compile("(?i).*\\.w?arc\\.gz");

    private final List<KindReader> kinds;

    ContentReader(PageFetcher pages, Clock clock) {
        var linked = new LinkedPages(pages);
        this.kinds = List.of(
                new ArchiveReader(),
                new AgencyContentReader(clock),
                new LinksReader(linked),
                new SitemapContentReader(pages, linked),
                new JsonLinesReader(pages),
                new FeedContentReader(pages),
                new ArticleReader());
    }

    /// Hands its entries on; whatever is wrong with the content is an entry too.
    ///
    /// @return whether all of it was read
    /// @throws NoSuchFileException if it is a file that is not there any more
    ReadEnd read(Content content, PollRequest request, Entries entries)
            throws NoSuchFileException, InterruptedException {
        try {
            return dispatch(content, request, entries);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            entries.next(null);
            entries.bad(
                    Reason.UNREADABLE,
                    content.name() + " cannot be read: " + e + "; check its permissions and the disk",
                    e,
                    null,
                    new byte[0],
                    0);
            return ReadEnd.whole();
        }
    }

    private ReadEnd dispatch(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        var head = content.beginning(HEAD);
        var declared = request.definition().getKind();
        var looks = looks(head, content, declared);
        for (var kind : kinds) {
            if (kind.reads(looks, declared)) {
                return kind.read(content, request, entries);
            }
        }
        if (looks == ContentKind.GZIP && !(content instanceof Content.Unpacked)) {
            return dispatch(new Content.Unpacked(content), request, entries);
        }
        refuse(looks, content, entries);
        return ReadEnd.whole();
    }

    private static ContentKind looks(byte[] head, Content content, SourceKind declared) {
        var seen = ContentKind.of(head, content.name());
        if (seen == ContentKind.GZIP && isPackedArchive(content, declared)) {
            return ContentKind.WARC;
        } else if (seen == ContentKind.GZIP || seen == ContentKind.EMPTY || "binary".equals(seen.reason())) {
            return seen;
        }
        return switch (declared) {
            case JSON_LINES -> ContentKind.JSON_LINES;
            case FEED -> seen == ContentKind.SITEMAP ? seen : ContentKind.FEED;
            case SITEMAP -> ContentKind.SITEMAP;
            case PAGE, LINKS -> ContentKind.HTML;
            case ARCHIVE -> ContentKind.WARC;
            default ->
                content.name().toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)") ? ContentKind.JSON_LINES : seen;
        };
    }

    /// An archive's records are packed one by one, so it is read as it is.
    private static boolean isPackedArchive(Content content, SourceKind declared) {
        try {
            return !(content instanceof Content.Unpacked)
                    && (declared == SourceKind.ARCHIVE
                            || NAMED_ARCHIVE.matcher(content.name()).matches() // its first record may be damaged
                            || ContentKind.of(new Content.Unpacked(content).beginning(SIGNATURE), null)
                                    == ContentKind.WARC);
        } catch (IOException _) {
            return false; // whoever unpacks it will say what is wrong
        }
    }

    private static void refuse(ContentKind looks, Content content, Entries entries)
            throws IOException, InterruptedException {
        if (!entries.next(null)) {
            return;
        }
        var reason = looks == ContentKind.GZIP
                ? Reason.BINARY
                : looks.isReadable() ? Reason.UNSUPPORTED_KIND : Reason.of(String.valueOf(looks.reason()));
        var message = looks == ContentKind.GZIP
                ? "It is packed twice; unpack it once"
                : looks.isReadable()
                        ? "It is " + looks.sentence()
                                + ", which this version does not read yet; give its articles as pages, a feed or .jsonl"
                        : looks.sentence();
        entries.refuse(reason, message, content);
    }
}
