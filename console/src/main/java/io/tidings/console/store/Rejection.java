package io.tidings.console.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Something that could not go on.
///
/// @param original its beginning in base64; absent in lists
/// @param originalLength of the whole original, in bytes
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rejection(
        String id,
        @Nullable String articleId,
        @Nullable String itemId,
        @Nullable String source,
        String stage,
        String reason,
        String message,
        @Nullable String error,
        @Nullable String input,
        @Nullable Long line,
        @Nullable String inputId,
        @Nullable String url,
        @Nullable String topic,
        @Nullable Integer topicPartition,
        @Nullable Long topicOffset,
        @Nullable String original,
        long originalLength,
        String rejectedAt,
        int partition,
        long offset) {

    /// The original's beginning; empty where there is none.
    public byte[] originalBytes() {
        return original == null ? new byte[0] : Base64.getDecoder().decode(original);
    }
}
