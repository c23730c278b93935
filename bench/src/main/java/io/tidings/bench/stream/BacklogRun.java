package io.tidings.bench.stream;

import io.tidings.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/// Runs a topology over a backlog and tells how fast it did. The start of the application and the
/// first tenth, in which it warms up, are not counted. Stateless.
public final class BacklogRun {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final double WARM_UP = 0.1;
    private static final double SECOND = 1e9;

    /// Marks of transactions at the end of a partition are behind the last record and never committed.
    private static final int MARKERS = 2;

    private BacklogRun() {}

    /// Records of the input topic a second, until the application has done all there is to do: those that are there
    /// now,
    /// and what itself has passed on meanwhile. The application is closed afterwards, its group and topics stay.
    ///
    /// @param settings with an application id that has not read the topic before
    /// @param input the topic that is worked off; holds some records, none of them of a transaction
    /// @throws IllegalStateException if it fails, or is not done after ten minutes
    public static double recordsPerSecond(BenchCluster cluster, Topology topology, Properties settings, String input) {
        try (var admin = KafkaClients.admin(cluster.address());
                var streams = new KafkaStreams(topology, settings)) {
            long all = records(admin, List.of(input));
            streams.start();
            return speed(admin, streams, settings.getProperty(StreamsConfig.APPLICATION_ID_CONFIG), input, all);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not answer: " + e.getMessage(), e);
        }
    }

    private static double speed(Admin admin, KafkaStreams streams, String group, String input, long all)
            throws InterruptedException, ExecutionException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        long first = -1;
        long firstAt = 0;
        while (true) {
            var committed = committed(admin, group);
            long done = committed.entrySet().stream()
                    .filter(entry -> entry.getKey().topic().equals(input))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            long now = System.nanoTime();
            if (first < 0 && done >= all * WARM_UP) {
                first = done;
                firstAt = now;
            }
            if (done >= all && behind(admin, committed) <= (long) MARKERS * committed.size()) {
                if (first == done) {
                    throw new IllegalStateException("the backlog of %d is too small to be measured".formatted(all));
                }
                return (done - first) * SECOND / (now - firstAt);
            }
            if (now > deadline || streams.state().hasCompletedShutdown()) {
                throw new IllegalStateException(
                        "%s is %s with %d of %d records done".formatted(group, streams.state(), done, all));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static long records(Admin admin, Collection<String> topics)
            throws InterruptedException, ExecutionException {
        var partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(description -> description.partitions().stream()
                        .map(partition -> new TopicPartition(description.name(), partition.partition())))
                .toList();
        return ends(admin, partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long behind(Admin admin, Map<TopicPartition, Long> committed)
            throws InterruptedException, ExecutionException {
        var ends = ends(admin, committed.keySet());
        return committed.entrySet().stream()
                .mapToLong(entry -> ends.getOrDefault(entry.getKey(), 0L) - entry.getValue())
                .sum();
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Collection<TopicPartition> partitions)
            throws InterruptedException, ExecutionException {
        var latest = partitions.stream().collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static Map<TopicPartition, Long> committed(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }
}
