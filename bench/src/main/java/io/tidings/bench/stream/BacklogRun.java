package io.tidings.bench.stream;

import io.tidings.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.List;
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

/// Runs a topology over a backlog and tells how fast its committed offsets moved. The start of the application and the
/// first tenth, in which it warms up, are not counted. Stateless.
public final class BacklogRun {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long LOOK_EVERY_MILLIS = 20;
    private static final double WARM_UP = 0.1;
    private static final double SECOND = 1e9;

    private BacklogRun() {}

    /// Records of the input topic a second, until all that are there now are committed. The application is closed
    /// afterwards, its group and topics stay.
    ///
    /// @param settings with an application id that has not read the topic before
    /// @param input the topic that is worked off; holds some records, none of them of a transaction
    /// @throws IllegalStateException if it fails, or is not done after ten minutes
    public static double recordsPerSecond(BenchCluster cluster, Topology topology, Properties settings, String input) {
        try (var admin = KafkaClients.admin(cluster.address());
                var streams = new KafkaStreams(topology, settings)) {
            long all = records(admin, input);
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
            long done = committed(admin, group, input);
            long now = System.nanoTime();
            if (first < 0 && done >= all * WARM_UP) {
                first = done;
                firstAt = now;
            }
            if (done >= all) {
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

    private static long records(Admin admin, String topic) throws InterruptedException, ExecutionException {
        var partitions = admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                .flatMap(description -> description.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return admin.listOffsets(partitions).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    private static long committed(Admin admin, String group, String topic)
            throws InterruptedException, ExecutionException {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic) && entry.getValue() != null)
                .mapToLong(entry -> entry.getValue().offset())
                .sum();
    }
}
