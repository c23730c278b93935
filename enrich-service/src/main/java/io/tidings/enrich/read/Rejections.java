package io.tidings.enrich.read;

import io.tidings.enrich.output.Item;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.Stage;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// Makes rejections of one record, whole and with where it came from. Immutable.
public final class Rejections {

    /// Of a larger original the beginning is kept.
    private static final int MOST_OF_AN_ORIGINAL = 256 << 10;

    private static final int LONGEST_FIELD = 8_000;

    private final RawRecord record;

    /// @param record that is rejected
    public Rejections(RawRecord record) {
        this.record = record;
    }

    /// A rejection of what cannot be read in a topic that only we write: it is nobody's item.
    ///
    /// @param place where it was read
    /// @param what it is taken for, and what follows, after *the record at …*
    public static Rejected unreadable(
            Record<String, byte[]> record, RecordMetadata place, String what, RuntimeException error, Instant at) {
        var message = "The record at %s, partition %d, offset %d %s"
                .formatted(place.topic(), place.partition(), place.offset(), what);
        return new Rejections(RawRecord.of(record, place))
                .reject(new Item(Item.UNKNOWN_SOURCE, null, at), null, "unreadable", message, error, at);
    }

    /// A rejection of the record.
    ///
    /// @param article what could be read of it
    /// @param reason the short code
    /// @param message what happened, to what, what to do
    /// @param error what was thrown, if anything was
    public Rejected reject(
            Item item,
            @Nullable RawArticle article,
            String reason,
            String message,
            @Nullable Throwable error,
            Instant at) {
        var rejected = Rejected.newBuilder()
                .setItemId(item.itemId())
                .setSourceId(item.sourceId())
                .setStage(Stage.ENRICH)
                .setReason(reason)
                .setMessage(message)
                .setError(error == null ? null : cut(error.toString()))
                .setTopic(record.topic())
                .setPartition(record.partition())
                .setOffset(record.offset())
                .setOriginal(original())
                .setOriginalLength(record.length())
                .setRejectedAt(at);
        if (article != null) {
            rejected.setArticleId(article.getArticleId())
                    .setOrigin(article.getOrigin())
                    .setUrl(cut(article.getUrl()));
        }
        return rejected.build();
    }

    private @Nullable ByteBuffer original() {
        var value = record.value();
        return value == null ? null : ByteBuffer.wrap(value, 0, Math.min(value.length, MOST_OF_AN_ORIGINAL));
    }

    private static @Nullable String cut(@Nullable String field) {
        return field == null || field.length() <= LONGEST_FIELD ? field : field.substring(0, LONGEST_FIELD);
    }
}
