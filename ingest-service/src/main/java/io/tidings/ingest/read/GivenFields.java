package io.tidings.ingest.read;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.Origin;
import io.tidings.extract.date.MachineTime;
import io.tidings.extract.plain.PlainTextExtractor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a line says of its article, over what was read out of its text. Pure.
final class GivenFields {

    private static final String GIVEN = "given";

    private GivenFields() {}

    /// The article out of a text whose title may be known: it then stands above the text, as in a text of its own.
    static Extraction text(@Nullable String title, String text) {
        if (text.length() > PlainTextExtractor.DEFAULT_LIMIT_BYTES) {
            return new Extraction.Unreadable(
                    "too-large",
                    "The text has " + text.length() + " characters, more than the "
                            + PlainTextExtractor.DEFAULT_LIMIT_BYTES + " that one article may have; split it");
        }
        var extraction = PlainTextExtractor.extract(title == null ? text : title.strip() + "\n\n" + text);
        if (title == null || !(extraction instanceof Extraction.Extracted extracted)) {
            return extraction;
        }
        var body = withoutTitle(extracted.article().text(), title.strip());
        return body.isBlank()
                ? new Extraction.NotAnArticle("empty", "The text has no words of an article in it", title)
                : new Extraction.Extracted(with(extracted.article(), title.strip(), body));
    }

    /// The fields of the line win; what it does not say stays as it was read.
    static ExtractedArticle over(ExtractedArticle read, JsonLine given) {
        var published = time(given.publishedAt(), given.language());
        return new ExtractedArticle(
                given.url() == null ? read.url() : given.url(),
                read.canonicalUrl(),
                given.source() == null ? read.siteName() : given.source(),
                given.title() == null ? read.title() : given.title().strip(),
                read.standfirst(),
                read.text(),
                read.authors(),
                published == null ? read.publishedAt() : published,
                read.modifiedAt(),
                read.section(),
                read.image(),
                read.imageCaption(),
                read.captions(),
                given.language() == null ? read.language() : given.language(),
                read.truncated(),
                read.method(),
                origins(read, given));
    }

    private static Map<String, Origin> origins(ExtractedArticle read, JsonLine given) {
        var origins = new HashMap<>(read.origins());
        var line = new Origin(GIVEN, 1);
        if (given.source() != null) {
            origins.put("siteName", line);
        }
        if (given.title() != null) {
            origins.put("title", line);
        }
        if (given.language() != null) {
            origins.put("language", line);
        }
        return origins;
    }

    private static @Nullable DatedTime time(@Nullable String written, @Nullable String language) {
        return written == null
                ? null
                : MachineTime.parse(written, 1.0, GIVEN, language).orElse(null);
    }

    private static String withoutTitle(String text, String title) {
        return text.startsWith(title + "\n") ? text.substring(title.length() + 1) : text;
    }

    private static ExtractedArticle with(ExtractedArticle read, String title, String text) {
        return new ExtractedArticle(
                read.url(),
                read.canonicalUrl(),
                read.siteName(),
                title,
                read.standfirst(),
                text,
                read.authors(),
                read.publishedAt(),
                read.modifiedAt(),
                read.section(),
                read.image(),
                read.imageCaption(),
                read.captions(),
                read.language(),
                read.truncated(),
                read.method(),
                read.origins());
    }
}
