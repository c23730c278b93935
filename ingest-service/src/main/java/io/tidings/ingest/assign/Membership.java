package io.tidings.ingest.assign;

import io.tidings.ingest.source.SourceTable;
import io.tidings.ingest.source.Tenure;
import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.topic.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// One consumer in the group, from joining to leaving, and the partitions it owns. Not thread-safe but for {@link
/// #view},
/// {@link #wakeup} and {@link #isMember}.
final class Membership implements AutoCloseable {

    private static final Duration LEAVE = Duration.ofSeconds(5);

    private final ClusterAddress cluster;
    private final SourceTable table;
    private final UnreadableDefinitions unreadable;
    private final java.util.function.Consumer<String> changed;
    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Tenure> tenures = new HashMap<>();
    private final Set<TopicPartition> toTakeOver = new LinkedHashSet<>();
    private volatile GroupView view;

    Membership(
            ClusterAddress cluster,
            Map<String, String> settings,
            SourceTable table,
            UnreadableDefinitions unreadable,
            java.util.function.Consumer<String> changed) {
        this.cluster = cluster;
        this.table = table;
        this.unreadable = unreadable;
        this.changed = changed;
        this.consumer = KafkaClients.consumer(cluster, settings);
        this.view = new GroupView(consumer.groupMetadata(), Map.of());
    }

    static Map<String, String> settings(String groupId, String clientId) {
        return Map.of(
                "group.id",
                groupId,
                "client.id",
                clientId,
                // Who keeps a partition goes on polling while others move.
                "partition.assignment.strategy",
                CooperativeStickyAssignor.class.getName(),
                "session.timeout.ms",
                "10000",
                "heartbeat.interval.ms",
                "3000");
    }

    Consumer<String, byte[]> consumer() {
        return consumer;
    }

    GroupView view() {
        return view;
    }

    /// Whether the group has ever let it in.
    boolean isMember() {
        return view.metadata().generationId() >= 0;
    }

    void wakeup() {
        consumer.wakeup();
    }

    void join() {
        consumer.subscribe(List.of(Topics.SOURCES.name()), new Rebalance());
    }

    ConsumerRecords<String, byte[]> poll(Duration longest) {
        return consumer.poll(longest);
    }

    /// Reads what the topics hold about newly owned partitions, then owns them.
    void takeOver() {
        for (var partition : List.copyOf(toTakeOver)) {
            // Answers only when no offsets of the former owner's transaction are pending: so that transaction is
            // decided,
            // and its statuses are in the topic, or never will be.
            consumer.committed(Set.of(partition));
            var state = PartitionState.load(cluster, partition.partition(), unreadable);
            var tenure = new Tenure(partition.partition());
            table.begin(tenure, state.definitions(), state.statuses());
            consumer.seek(partition, state.position());
            consumer.resume(Set.of(partition));
            tenures.put(partition, tenure);
            toTakeOver.remove(partition);
            table.idsOf(tenure).forEach(changed);
        }
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        tenures.keySet().forEach(owned -> offsets.put(owned, new OffsetAndMetadata(consumer.position(owned))));
        view = new GroupView(consumer.groupMetadata(), offsets);
    }

    /// A definition has come.
    void define(ConsumerRecord<String, byte[]> record, @Nullable SourceDefinition definition) {
        var tenure = tenures.get(new TopicPartition(record.topic(), record.partition()));
        if (tenure == null) {
            return; // given up since; its new owner reads it
        }
        unreadable.forget(record.key());
        if (definition == null) {
            table.remove(record.key());
        } else {
            table.define(tenure, definition);
        }
        changed.accept(record.key());
    }

    @Override
    public void close() {
        giveUp(List.copyOf(tenures.keySet()));
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(LEAVE));
    }

    private void giveUp(Collection<TopicPartition> partitions) {
        view = view.without(partitions);
        for (var partition : partitions) {
            toTakeOver.remove(partition);
            unreadable.forgetPartition(partition.partition());
            var tenure = tenures.remove(partition);
            if (tenure != null) {
                table.end(tenure);
            }
        }
    }

    private final class Rebalance implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.pause(partitions);
            toTakeOver.addAll(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            giveUp(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            giveUp(partitions);
        }
    }
}
