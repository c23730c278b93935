package io.tidings.ingest.read;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/// A page as an archive holds it.
///
/// @param id of the record, if it has one
/// @param bytes of the page without its transfer coding; one more than an article may have where there are more
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed; a copy would cost its size
record Capture(@Nullable String id, @Nullable URI address, String contentType, byte[] bytes) {

    private static final int OK = 200;

    /// Whether the record holds an HTML page that a server gave. Everything else in an archive (requests, pictures,
    /// redirects, repeats of what was captured before) is no news.
    ///
    /// @throws IOException if the record cannot be read
    static boolean isPage(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcResponse response -> {
                var protocol = response.contentType().base().toString().toLowerCase(Locale.ROOT);
                yield protocol.equals("application/http")
                        && response.http().status() == OK
                        && isHtml(response.http().contentType().base().toString());
            }
            case WarcResource resource -> isHtml(resource.contentType().base().toString());
            default -> false;
        };
    }

    /// @throws IOException if it breaks off, or says something impossible
    static Capture of(WarcRecord record) throws IOException {
        if (!(record instanceof WarcCaptureRecord captured)) {
            throw new IllegalArgumentException(record.type() + " is no page");
        }
        var type = captured instanceof WarcResponse response
                ? response.http().contentType().toString()
                : captured.contentType().toString();
        var body = captured instanceof WarcResponse response
                ? response.http().bodyDecoded().stream()
                : captured.body().stream();
        try (body) {
            return new Capture(
                    id(captured), address(captured.target()), type, body.readNBytes(ArticleReader.LIMIT + 1));
        }
    }

    private static boolean isHtml(String type) {
        var folded = type.toLowerCase(Locale.ROOT);
        return folded.equals("text/html") || folded.equals("application/xhtml+xml");
    }

    private static @Nullable String id(WarcRecord record) {
        try {
            return record.id().toString();
        } catch (RuntimeException _) {
            return null; // ARC has none
        }
    }

    private static @Nullable URI address(@Nullable String target) {
        try {
            return target == null ? null : URI.create(target.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
