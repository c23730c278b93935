package io.tidings.enrich.read;

import io.tidings.enrich.output.Item;
import io.tidings.schemas.topic.NewsHeaders;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// The headers by which even an unreadable record is accounted for. Pure.
final class ItemHeaders {

    static final String SOURCE = "tidings-source";
    static final String ITEM = "tidings-item";
    static final String SEEN_AT = "tidings-seen-at";

    private ItemHeaders() {}

    /// Whether the record was put there once more, for its article to be enriched anew.
    static boolean isAgain(Headers headers) {
        return headers.lastHeader(NewsHeaders.AGAIN) != null;
    }

    /// The item that ingest says the record is; absent if the record is foreign, or signed in a way that cannot be
    /// read.
    static Optional<Item> item(Headers headers) {
        var source = text(headers, SOURCE);
        var item = text(headers, ITEM);
        var seenAt = text(headers, SEEN_AT);
        if (source == null || item == null || seenAt == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Item(source, item, Instant.parse(seenAt)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        var value = header == null ? null : header.value();
        return value == null || value.length == 0 ? null : new String(value, StandardCharsets.UTF_8);
    }
}
