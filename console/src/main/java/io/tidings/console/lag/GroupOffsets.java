package io.tidings.console.lag;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// A group as the cluster tells it.
///
/// @param committed by partition; null where the group reads the partition and has committed nothing
/// @param readers a member's name by the partition that it reads
record GroupOffsets(
        String group,
        String protocol,
        String state,
        int members,
        Map<TopicPartition, @Nullable Long> committed,
        Map<TopicPartition, String> readers) {}
