package io.tidings.store.write;

import io.tidings.news.Rejected;
import io.tidings.news.Stage;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A record that cannot become a row, and why.
///
/// @param record as it came
/// @param reason the short code
/// @param message the sentence
/// @param error what was thrown
record Refusal(ConsumerRecord<String, byte[]> record, String reason, String message, Throwable error) {

    private static final int LONGEST_ORIGINAL = 256 * 1024;

    /// The value is not what its topic holds.
    static Refusal unreadable(ConsumerRecord<String, byte[]> record, Throwable error) {
        return new Refusal(
                record,
                "unreadable",
                "The record at %s cannot be read as the topic's value, so it was not stored; find who wrote it"
                        .formatted(place(record)),
                error);
    }

    /// The database does not take it.
    static Refusal refused(ConsumerRecord<String, byte[]> record, Throwable error) {
        return new Refusal(
                record,
                "refused-by-database",
                "PostgreSQL refuses the record at %s, so it was not stored; the error says what is wrong with it"
                        .formatted(place(record)),
                error);
    }

    /// As a record of `news.rejected`.
    Rejected rejected(Instant now) {
        var value = record.value();
        return Rejected.newBuilder()
                .setArticleId(record.key())
                .setStage(Stage.STORE)
                .setReason(reason)
                .setMessage(message)
                .setError(text(error))
                .setTopic(record.topic())
                .setPartition(record.partition())
                .setOffset(record.offset())
                .setOriginal(ByteBuffer.wrap(value, 0, Math.min(value.length, LONGEST_ORIGINAL)))
                .setOriginalLength(value.length)
                .setRejectedAt(now)
                .build();
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return "%s, partition %d, offset %d".formatted(record.topic(), record.partition(), record.offset());
    }

    private static @Nullable String text(Throwable error) {
        var cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getName() + ": " + cause.getMessage();
    }
}
