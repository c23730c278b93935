package io.tidings.extract.plain;

import io.tidings.extract.Extraction;
import io.tidings.extract.Extraction.Extracted;
import io.tidings.extract.Extraction.NotAnArticle;
import io.tidings.extract.Extraction.Unreadable;
import io.tidings.extract.clean.Utf8Text;
import java.util.List;

/// An article out of a plain text: its headline where it has one, its date where it states one, its paragraphs
/// without
/// captions and
/// lines that belong to a site.
///
/// Pure and thread-safe; cost linear in the text. Nothing that the text does not say is filled in.
public final class PlainTextExtractor {

    /// 8 MiB: a thousand times a long article; anything larger is no article.
    public static final int DEFAULT_LIMIT_BYTES = 8 << 20;

    private PlainTextExtractor() {}

    /// As [#extract(byte[], int)] with [#DEFAULT_LIMIT_BYTES].
    public static Extraction extract(byte[] bytes) {
        return extract(bytes, DEFAULT_LIMIT_BYTES);
    }

    /// @param bytes UTF-8, or UTF-16 with a byte order mark
    /// @param limitBytes more than this is [Unreadable] `too-large`
    /// @return [Unreadable] `too-large`, `binary` or `not-utf-8`; [NotAnArticle] `empty`; otherwise the article
    public static Extraction extract(byte[] bytes, int limitBytes) {
        if (bytes.length > limitBytes) {
            return new Unreadable(
                    "too-large",
                    "The text has " + bytes.length + " bytes, more than the " + limitBytes
                            + " allowed; raise the limit or split it");
        }
        if (Utf8Text.isBinary(bytes)) {
            return new Unreadable("binary", "There are NUL bytes in it: this is no text");
        }
        return Utf8Text.decode(bytes)
                .map(PlainTextExtractor::extract)
                .orElseGet(() ->
                        new Unreadable("not-utf-8", "The bytes are not valid UTF-8; convert the text to UTF-8 first"));
    }

    /// @param text in any Unicode form, with any line ends
    /// @return [NotAnArticle] `empty` where nothing but boilerplate is in it; otherwise the article
    public static Extraction extract(String text) {
        List<String> lines = Lines.of(text);
        PlainReading reading = PlainReading.of(lines);
        return reading.body().isEmpty()
                ? new NotAnArticle("empty", "The text has no words of an article in it", reading.title())
                : new Extracted(reading.article());
    }
}
