package io.tidings.console.lag;

import io.tidings.console.lag.FirstUnreadReader.Look;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// How far every group of the cluster is behind. Costs a handful of requests however many groups there are, and reads
/// records only where an offset is not at the end. Thread-safe; one look at a time.
public final class LagReader implements AutoCloseable {

    /// Nobody waits for what was asked of a cluster that is away.
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Admin admin;
    private final GroupCatalogue catalogue;
    private final FirstUnreadReader unread;
    private final Movement movement = new Movement();
    private final Clock clock;

    /// @param clock what seconds are counted to
    public LagReader(ClusterAddress cluster, Clock clock) {
        this.admin = KafkaClients.admin(cluster);
        this.catalogue = new GroupCatalogue(admin);
        this.unread = new FirstUnreadReader(cluster);
        this.clock = clock;
    }

    /// Looks at all groups now; takes some milliseconds, up to 2 s more where partitions are behind.
    ///
    /// @return in the order of concern, then by name
    /// @throws org.apache.kafka.common.KafkaException if the cluster does not answer
    public synchronized List<GroupLag> read() {
        var groups = catalogue.groups();
        var partitions = new HashSet<TopicPartition>();
        groups.forEach(group -> partitions.addAll(group.committed().keySet()));
        var ends = offsets(partitions, OffsetSpec.latest());
        var starts = offsets(partitions, OffsetSpec.earliest());
        return groups.stream()
                .map(group -> lag(group, starts, ends))
                .sorted(Comparator.comparingInt((GroupLag group) -> concern(group.verdict()))
                        .thenComparing(GroupLag::group))
                .toList();
    }

    private GroupLag lag(GroupOffsets group, Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
        var looks = new HashMap<TopicPartition, Look>();
        group.committed().forEach((partition, committed) -> {
            var end = ends.getOrDefault(partition, 0L);
            if (committed != null && committed < end) {
                looks.put(partition, new Look(Math.max(committed, starts.getOrDefault(partition, 0L)), end));
            }
        });
        var found = unread.read(looks);
        var now = clock.instant();
        var partitions = group.committed().entrySet().stream()
                .map(entry -> partition(group, entry.getKey(), entry.getValue(), starts, ends, found, now))
                .sorted(Comparator.comparing(PartitionLag::topic).thenComparingInt(PartitionLag::partition))
                .toList();
        var standing = movement.watch(group.group(), partitions, now);
        var verdict = LagVerdicts.judge(group.members(), partitions, standing);
        var records = partitions.stream()
                .map(PartitionLag::records)
                .mapToLong(count -> count == null ? 0 : count)
                .sum();
        var seconds = LagVerdicts.seconds(partitions);
        return new GroupLag(
                group.group(),
                group.protocol(),
                group.state(),
                group.members(),
                records,
                seconds,
                verdict,
                LagVerdicts.sentence(verdict, records, seconds, standing),
                partitions);
    }

    private static PartitionLag partition(
            GroupOffsets group,
            TopicPartition place,
            @Nullable Long committed,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends,
            Map<TopicPartition, FirstUnread> found,
            Instant now) {
        return PartitionLag.of(
                place,
                committed,
                starts.getOrDefault(place, 0L),
                ends.getOrDefault(place, 0L),
                found.getOrDefault(place, new FirstUnread.Nothing()),
                now,
                group.readers().get(place));
    }

    /// A topic that is gone has no offsets, though a group may still have some committed in it.
    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec spec) {
        var there = GroupCatalogue.get(admin.listTopics().names());
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions.stream()
                .filter(partition -> there.contains(partition.topic()))
                .forEach(partition -> asked.put(partition, spec));
        var offsets = new HashMap<TopicPartition, Long>();
        if (!asked.isEmpty()) {
            GroupCatalogue.get(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                            .all())
                    .forEach((partition, info) -> offsets.put(partition, info.offset()));
        }
        return offsets;
    }

    private static int concern(Verdict verdict) {
        return switch (verdict) {
            case STUCK -> 0;
            case ABANDONED -> 1;
            case BEHIND -> 2;
            case FOLLOWING, CAUGHT_UP -> 3;
            case IDLE -> 4;
        };
    }

    @Override
    public void close() {
        unread.close();
        admin.close(CLOSING);
    }
}
