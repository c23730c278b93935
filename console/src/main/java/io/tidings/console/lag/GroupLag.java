package io.tidings.console.lag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A consumer group and how far it is behind.
///
/// @param protocol `classic`, `consumer`, `streams` or `share`
/// @param state as the cluster has it, e.g. `Stable`
/// @param members in the group now
/// @param records unread ones over all partitions, at most
/// @param seconds since the oldest unread record; absent where unknown
/// @param verdict what to think of it
/// @param sentence the same for a person
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupLag(
        String group,
        String protocol,
        String state,
        int members,
        long records,
        @Nullable Double seconds,
        Verdict verdict,
        String sentence,
        List<PartitionLag> partitions) {}
