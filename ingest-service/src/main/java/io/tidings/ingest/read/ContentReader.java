package io.tidings.ingest.read;

import io.tidings.extract.kind.ContentKind;
import io.tidings.extract.page.PageExtractor;
import io.tidings.extract.plain.PlainTextExtractor;
import io.tidings.ingest.read.Read.Bytes;
import io.tidings.news.SourceKind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Reads a file or a fetched body by what it is. Thread-safe.
final class ContentReader {

    /// Most bytes of one text or page.
    private static final int TEXT_LIMIT = PlainTextExtractor.DEFAULT_LIMIT_BYTES;

    private static final int HEAD = 64 << 10;

    private final JsonLinesReader lines;
    private final FeedContentReader feeds = new FeedContentReader();

    ContentReader(PageFetcher pages) {
        this.lines = new JsonLinesReader(pages);
    }

    /// Hands its entries on; whatever is wrong with the content is an entry too.
    ///
    /// @throws NoSuchFileException if it is a file that is not there any more
    void read(Content content, PollRequest request, Entries entries) throws NoSuchFileException, InterruptedException {
        try {
            dispatch(content, request, entries);
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
        }
    }

    private void dispatch(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        var head = content.beginning(HEAD);
        var kind = kind(head, content, request.definition().getKind());
        switch (kind) {
            case GZIP -> {
                if (content instanceof Content.Unpacked) {
                    refuse(Reason.BINARY, "It is packed twice; unpack it once", content, entries);
                } else {
                    dispatch(new Content.Unpacked(content), request, entries);
                }
            }
            case JSON_LINES -> lines.read(content, request, entries);
            case FEED -> feeds.read(content, entries);
            case HTML, PLAIN_TEXT, INVALID_UTF8 -> article(kind, content, entries);
            case SITEMAP, NITF, NEWSML_G2, WARC ->
                refuse(
                        Reason.UNSUPPORTED_KIND,
                        "It is " + kind.sentence() + ", which this version does not read yet; give its articles as"
                                + " pages, a feed or .jsonl",
                        content,
                        entries);
            case EMPTY, MEDIA, PDF, ARCHIVE, BINARY, OTHER_XML, OTHER_JSON ->
                refuse(Reason.of(String.valueOf(kind.reason())), kind.sentence(), content, entries);
        }
    }

    private static ContentKind kind(byte[] head, Content content, SourceKind declared) {
        var seen = ContentKind.of(head, content.name());
        if (seen == ContentKind.GZIP || seen == ContentKind.EMPTY || !mayBeText(seen)) {
            return seen;
        }
        return switch (declared) {
            case JSON_LINES -> ContentKind.JSON_LINES;
            case FEED -> ContentKind.FEED;
            case PAGE -> ContentKind.HTML;
            default ->
                content.name().toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)") ? ContentKind.JSON_LINES : seen;
        };
    }

    private static boolean mayBeText(ContentKind kind) {
        return !"binary".equals(kind.reason());
    }

    private static void article(ContentKind kind, Content content, Entries entries)
            throws IOException, InterruptedException {
        if (kind != ContentKind.HTML && OtherTexts.isOne(content.name())) {
            refuse(
                    Reason.UNSUPPORTED_KIND,
                    "By its name it is data or a program, no news; rename it to .txt if it is an article",
                    content,
                    entries);
            return;
        }
        var bytes = content.beginning(TEXT_LIMIT + 1);
        if (bytes.length > TEXT_LIMIT) {
            refuse(
                    Reason.TOO_LARGE,
                    "It has " + content.length() + " bytes, more than the " + TEXT_LIMIT
                            + " that one article may have; split it, or give many articles as .jsonl",
                    content,
                    entries);
        } else if (entries.next(null)) {
            var extraction = kind == ContentKind.HTML
                    ? PageExtractor.extract(bytes, content.contentType(), content.address())
                    : PlainTextExtractor.extract(bytes, TEXT_LIMIT);
            var type = kind == ContentKind.HTML ? "text/html" : "text/plain";
            var stated = content.contentType();
            entries.take(extraction, null, bytes, new Bytes(bytes, stated == null ? type : stated));
        }
    }

    private static void refuse(Reason reason, String message, Content content, Entries entries)
            throws IOException, InterruptedException {
        if (entries.next(null)) {
            var address = content.address();
            entries.bad(
                    reason,
                    message,
                    null,
                    address == null ? null : address.toString(),
                    content.beginning(Entries.ORIGINAL_KEPT),
                    content.length());
        }
    }
}
