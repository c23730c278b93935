package io.tidings.ingest.read;

import io.tidings.extract.kind.ContentKind;
import io.tidings.extract.plain.PlainTextExtractor;
import io.tidings.ingest.read.Read.Bytes;
import io.tidings.news.SourceKind;
import java.io.IOException;

/// A single article: a page or a text. Thread-safe.
final class ArticleReader implements KindReader {

    /// Most bytes of one text or page.
    static final int LIMIT = PlainTextExtractor.DEFAULT_LIMIT_BYTES;

    @Override
    public boolean reads(ContentKind looks, SourceKind declared) {
        return looks == ContentKind.HTML || looks == ContentKind.PLAIN_TEXT || looks == ContentKind.INVALID_UTF8;
    }

    @Override
    public ReadEnd read(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        if (!entries.next(null)) {
            return ReadEnd.whole();
        }
        var bytes = content.beginning(LIMIT + 1);
        var kind = request.definition().getKind() == SourceKind.PAGE
                ? ContentKind.HTML
                : ContentKind.of(bytes, content.name());
        if (kind != ContentKind.HTML && OtherTexts.isOne(content.name())) {
            entries.refuse(
                    Reason.UNSUPPORTED_KIND,
                    "By its name it is data or a program, no news; rename it to .txt if it is an article",
                    content);
        } else if (bytes.length > LIMIT) {
            entries.refuse(
                    Reason.TOO_LARGE,
                    "It has " + content.length() + " bytes, more than the " + LIMIT
                            + " that one article may have; split it, or give many articles as .jsonl",
                    content);
        } else {
            var isPage = kind == ContentKind.HTML;
            var extraction = isPage
                    ? Pages.extract(bytes, content.contentType(), content.address(), request.definition())
                    : PlainTextExtractor.extract(bytes, LIMIT);
            var stated = content.contentType();
            var type = isPage ? "text/html" : "text/plain";
            entries.take(extraction, null, bytes, new Bytes(bytes, stated == null ? type : stated));
        }
        return ReadEnd.whole();
    }
}
