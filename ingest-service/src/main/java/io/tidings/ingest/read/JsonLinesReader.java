package io.tidings.ingest.read;

import io.tidings.extract.Extraction;
import io.tidings.extract.clean.Utf8Text;
import io.tidings.extract.kind.ContentKind;
import io.tidings.extract.plain.PlainTextExtractor;
import io.tidings.ingest.read.BoundedLines.Line;
import io.tidings.ingest.read.JsonLine.BadLineException;
import io.tidings.ingest.read.Read.Bytes;
import io.tidings.news.SourceKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lines of JSON, one article each, streamed. A bad line is one rejected item; the rest goes on. Thread-safe.
final class JsonLinesReader implements KindReader {

    /// JSON may write a character in six; beyond that no text within the limit can stand in the line.
    private static final int LINE_LIMIT = 6 * PlainTextExtractor.DEFAULT_LIMIT_BYTES;

    private final PageFetcher pages;

    JsonLinesReader(PageFetcher pages) {
        this.pages = pages;
    }

    @Override
    public boolean reads(ContentKind looks, SourceKind declared) {
        return looks == ContentKind.JSON_LINES;
    }

    @Override
    public ReadEnd read(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        var whole = whole(content);
        if (whole.isPresent()) {
            if (entries.next(1L)) {
                take(whole.get(), new Line(1, content.beginning(Entries.ORIGINAL_KEPT), 0), request, entries);
            }
            return ReadEnd.whole();
        }
        try (var lines = new BoundedLines(content.open(), LINE_LIMIT)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (entries.next(line.number())) {
                    line(line, request, entries);
                }
            }
        }
        return ReadEnd.whole();
    }

    /// One object over several lines, as people write it by hand.
    private static Optional<JsonLine> whole(Content content) throws IOException {
        var bytes = content.beginning(PlainTextExtractor.DEFAULT_LIMIT_BYTES + 1);
        var text = new String(bytes, StandardCharsets.UTF_8).strip();
        var firstLine = text.lines().findFirst().orElse("").strip();
        if (bytes.length > PlainTextExtractor.DEFAULT_LIMIT_BYTES || !text.startsWith("{") || firstLine.endsWith("}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonLine.parse(text));
        } catch (BadLineException _) {
            return Optional.empty();
        }
    }

    private void line(Line line, PollRequest request, Entries entries) throws InterruptedException {
        var text = Utf8Text.decode(line.bytes());
        if (!line.isWhole()) {
            bad(Reason.TOO_LARGE, "It is longer than " + LINE_LIMIT + " bytes", null, line, entries);
        } else if (text.isEmpty()) {
            bad(Reason.BAD_LINE, "Its bytes are not valid UTF-8", null, line, entries);
        } else if (!text.get().isBlank()) {
            try {
                take(JsonLine.parse(text.get()), line, request, entries);
            } catch (BadLineException e) {
                bad(Reason.BAD_LINE, String.valueOf(e.getMessage()), e, line, entries);
            }
        }
    }

    private static void bad(Reason reason, String message, @Nullable Exception error, Line line, Entries entries)
            throws InterruptedException {
        entries.bad(
                reason,
                "Line " + line.number() + ": " + message + "; give one object with \"text\", \"html\" or \"url\" on it",
                error == null ? null : error.getCause(),
                null,
                line.bytes(),
                line.length());
    }

    private void take(JsonLine given, Line line, PollRequest request, Entries entries) throws InterruptedException {
        entries.hasId(given.id());
        var key = given.id() == null ? given.url() : given.id();
        var html = given.html();
        var text = given.text();
        if (html != null) {
            var bytes = html.getBytes(StandardCharsets.UTF_8);
            take(
                    Pages.extract(html, address(given.url()), request.definition()),
                    given,
                    key,
                    line,
                    new Bytes(bytes, "text/html"),
                    entries);
        } else if (text != null) {
            take(GivenFields.text(given.title(), text), given, key, line, null, entries);
        } else {
            page(given, key, line, request, entries);
        }
    }

    private void page(JsonLine given, @Nullable String key, Line line, PollRequest request, Entries entries)
            throws InterruptedException {
        var address = address(given.url());
        if (address == null) {
            bad(Reason.BAD_LINE, "\"url\" is no address", null, line, entries);
            return;
        }
        switch (pages.fetch(address, request.definition())) {
            case PageFetcher.Page page -> {
                var extraction = Pages.extract(page.body(), page.contentType(), page.address(), request.definition());
                take(extraction, given, key, line, new Bytes(page.body(), page.contentType()), entries);
            }
            case PageFetcher.NoPage none ->
                entries.bad(none.reason(), none.message(), null, given.url(), none.beginning(), none.length());
        }
    }

    private static void take(
            Extraction extraction,
            JsonLine given,
            @Nullable String key,
            Line line,
            @Nullable Bytes page,
            Entries entries)
            throws InterruptedException {
        var merged = extraction instanceof Extraction.Extracted extracted
                ? new Extraction.Extracted(GivenFields.over(extracted.article(), given))
                : extraction;
        entries.take(merged, key, line.bytes(), page);
    }

    private static @Nullable URI address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            var address = URI.create(url.strip());
            return address.isAbsolute() ? address : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
