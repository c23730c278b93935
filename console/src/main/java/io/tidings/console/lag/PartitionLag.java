package io.tidings.console.lag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// How far a group is behind in one partition.
///
/// @param committed offset that the group reads on from; absent where it has committed none
/// @param end of what is committed there (the last stable offset)
/// @param records unread ones, at most: transaction markers between them take offsets too; absent where unknown
/// @param firstUnreadAt timestamp of the first unread record; absent where there is none or it is unknown
/// @param seconds since then; 0 where nothing is unread, absent where unknown
/// @param member who reads it; absent where nobody does
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartitionLag(
        String topic,
        int partition,
        @Nullable Long committed,
        long end,
        @Nullable Long records,
        @Nullable Instant firstUnreadAt,
        @Nullable Double seconds,
        @Nullable String member) {

    private static final double MILLIS = 1000.0;

    /// The arithmetic: raw offsets say little, since markers and compaction make them jump. Where nothing is left
    /// to be
    /// read, the lag is 0 whatever the offsets say.
    ///
    /// @param committed absent where the group has committed none
    /// @param start first offset that is still there
    /// @param unread what stands at `committed`; not asked where `committed` is not before `end`
    static PartitionLag of(
            TopicPartition place,
            @Nullable Long committed,
            long start,
            long end,
            FirstUnread unread,
            Instant now,
            @Nullable String member) {
        if (committed == null) {
            var nothingThere = end <= start;
            return new PartitionLag(
                    place.topic(),
                    place.partition(),
                    null,
                    end,
                    nothingThere ? Long.valueOf(0) : null,
                    null,
                    nothingThere ? Double.valueOf(0) : null,
                    member);
        }
        var read = committed >= end ? new FirstUnread.Nothing() : unread;
        return switch (read) {
            case FirstUnread.Nothing() ->
                new PartitionLag(place.topic(), place.partition(), committed, end, 0L, null, 0.0, member);
            case FirstUnread.Found(var offset, var at) ->
                new PartitionLag(
                        place.topic(),
                        place.partition(),
                        committed,
                        end,
                        end - offset,
                        at,
                        Math.max(0, Duration.between(at, now).toMillis() / MILLIS),
                        member);
            case FirstUnread.Unknown() ->
                new PartitionLag(
                        place.topic(),
                        place.partition(),
                        committed,
                        end,
                        end - Math.max(committed, start),
                        null,
                        null,
                        member);
        };
    }

    /// Whether something is unread, as far as is known.
    public boolean isBehind() {
        return records == null || records > 0;
    }
}
