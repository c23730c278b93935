package io.tidings.store.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that could not go on.
///
/// @param articleId where it had got one
/// @param topic where it came from a topic; with partition and offset
/// @param original the original's beginning, up to 256 KiB, in base64; absent in lists
/// @param originalLength of the whole original, in bytes
/// @param partition of `news.rejected`
/// @param offset there
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StoredRejection(
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

    /// A page of the list, newest first.
    ///
    /// @param next cursor of the next page; absent on the last
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            List<StoredRejection> rejected, @Nullable String next) {}
}
