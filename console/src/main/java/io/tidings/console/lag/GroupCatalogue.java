package io.tidings.console.lag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListShareGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.SharePartitionOffsetInfo;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.clients.admin.StreamsGroupMemberAssignment.TaskIds;
import org.apache.kafka.clients.admin.StreamsGroupSubtopologyDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/// Asks the cluster for its groups of every protocol, with their members and offsets. One request of each kind for
/// all
/// groups of a kind. Thread-safe.
///
/// @param admin of the cluster
record GroupCatalogue(Admin admin) {

    private static final long LONGEST_SECONDS = 5;

    /// @throws KafkaException if the cluster does not answer in time
    List<GroupOffsets> groups() {
        var listed = get(admin.listGroups().all());
        var groups = new ArrayList<GroupOffsets>();
        groups.addAll(consumerGroups(ids(listed, GroupType.CLASSIC), "classic"));
        groups.addAll(consumerGroups(ids(listed, GroupType.CONSUMER), "consumer"));
        groups.addAll(streamsGroups(ids(listed, GroupType.STREAMS)));
        groups.addAll(shareGroups(ids(listed, GroupType.SHARE)));
        return groups;
    }

    private List<GroupOffsets> consumerGroups(List<String> ids, String protocol) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var asked = new HashMap<String, ListConsumerGroupOffsetsSpec>();
        ids.forEach(id -> asked.put(id, new ListConsumerGroupOffsetsSpec()));
        var offsets = admin.listConsumerGroupOffsets(asked);
        var described = admin.describeConsumerGroups(ids).describedGroups();
        var groups = new ArrayList<GroupOffsets>();
        for (var id : ids) {
            var description = getOrAbsent(described.get(id));
            var committed = getOrAbsent(offsets.partitionsToOffsetAndMetadata(id));
            if (description.isPresent() && committed.isPresent()) {
                groups.add(group(id, protocol, description.get(), committed.get()));
            }
        }
        return groups;
    }

    private static GroupOffsets group(
            String id,
            String protocol,
            ConsumerGroupDescription description,
            Map<TopicPartition, OffsetAndMetadata> committed) {
        var readers = new HashMap<TopicPartition, String>();
        for (var member : description.members()) {
            member.assignment().topicPartitions().forEach(partition -> readers.put(partition, member.clientId()));
        }
        return new GroupOffsets(
                id,
                protocol,
                name(description.groupState()),
                description.members().size(),
                offsets(committed, readers),
                readers);
    }

    private List<GroupOffsets> streamsGroups(List<String> ids) {
        var asked = new HashMap<String, ListStreamsGroupOffsetsSpec>();
        ids.forEach(id -> asked.put(id, new ListStreamsGroupOffsetsSpec()));
        var groups = new ArrayList<GroupOffsets>();
        if (ids.isEmpty()) {
            return groups;
        }
        var offsets = admin.listStreamsGroupOffsets(asked);
        var described = admin.describeStreamsGroups(ids).describedGroups();
        for (var id : ids) {
            var description = getOrAbsent(described.get(id));
            var committed = getOrAbsent(offsets.partitionsToOffsetAndMetadata(id));
            if (description.isPresent() && committed.isPresent()) {
                var readers = readers(description.get());
                groups.add(new GroupOffsets(
                        id,
                        "streams",
                        name(description.get().groupState()),
                        description.get().members().size(),
                        offsets(committed.get(), readers),
                        readers));
            }
        }
        return groups;
    }

    /// A task reads its number's partition of each of its subtopology's topics.
    private static Map<TopicPartition, String> readers(StreamsGroupDescription description) {
        var topics = new HashMap<String, List<String>>();
        for (StreamsGroupSubtopologyDescription subtopology : description.subtopologies()) {
            var sources = new ArrayList<>(subtopology.sourceTopics());
            sources.addAll(subtopology.repartitionSourceTopics().keySet());
            topics.put(subtopology.subtopologyId(), sources);
        }
        var readers = new HashMap<TopicPartition, String>();
        for (var member : description.members()) {
            for (TaskIds tasks : member.assignment().activeTasks()) {
                for (var topic : topics.getOrDefault(tasks.subtopologyId(), List.of())) {
                    tasks.partitions()
                            .forEach(number -> readers.put(new TopicPartition(topic, number), member.clientId()));
                }
            }
        }
        return readers;
    }

    /// What a share group has delivered is known by its start offset only.
    private List<GroupOffsets> shareGroups(List<String> ids) {
        var asked = new HashMap<String, ListShareGroupOffsetsSpec>();
        ids.forEach(id -> asked.put(id, new ListShareGroupOffsetsSpec()));
        var groups = new ArrayList<GroupOffsets>();
        if (ids.isEmpty()) {
            return groups;
        }
        var offsets = admin.listShareGroupOffsets(asked);
        var described = admin.describeShareGroups(ids).describedGroups();
        for (var id : ids) {
            var description = getOrAbsent(described.get(id));
            var committed = getOrAbsent(offsets.partitionsToOffsetInfo(id));
            if (description.isPresent() && committed.isPresent()) {
                var starts = new HashMap<TopicPartition, @Nullable Long>();
                committed.get().forEach((partition, info) -> starts.put(partition, start(info)));
                groups.add(new GroupOffsets(
                        id,
                        "share",
                        name(description.get().groupState()),
                        description.get().members().size(),
                        starts,
                        Map.of()));
            }
        }
        return groups;
    }

    private static @Nullable Long start(@Nullable SharePartitionOffsetInfo info) {
        return info == null ? null : info.startOffset();
    }

    private static Map<TopicPartition, @Nullable Long> offsets(
            Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, String> readers) {
        var offsets = new HashMap<TopicPartition, @Nullable Long>();
        readers.keySet().forEach(partition -> offsets.put(partition, null));
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                offsets.put(partition, offset.offset());
            }
        });
        return offsets;
    }

    private static List<String> ids(Iterable<GroupListing> listed, GroupType type) {
        var ids = new ArrayList<String>();
        for (var group : listed) {
            if (group.type().filter(type::equals).isPresent()) {
                ids.add(group.groupId());
            }
        }
        ids.sort(String::compareTo);
        return ids;
    }

    private static String name(GroupState state) {
        return state.toString().toLowerCase(Locale.ROOT);
    }

    /// Empty for a group that has gone in between, or that we may not describe.
    private static <T> Optional<T> getOrAbsent(@Nullable KafkaFuture<T> future) {
        if (future == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(future.get(LONGEST_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new KafkaException(String.valueOf(e.getMessage()), e);
        } catch (TimeoutException e) {
            throw new KafkaException("the cluster did not answer within " + LONGEST_SECONDS + " s", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
