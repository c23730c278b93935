package io.tidings.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.ingest.TestCluster;
import io.tidings.ingest.assign.SourceGroup;
import io.tidings.ingest.publish.Transactions.Result;
import io.tidings.ingest.source.SourceTable;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.telemetry.Telemetry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/// An idempotent producer that writes right after a topic was made can lose its first batch without an exception
/// (KAFKA-15591). What we write must not: each transaction that is said to be committed is there, each that is not is
/// written again, a hundred topics on four fresh clusters long.
@Tag("fault")
class FreshTopicsTest {

    private static final int TOPICS = 25;
    private static final int PARTITIONS = 4;
    private static final int RECORDS = 40;
    private static final Duration LONG = Duration.ofSeconds(60);

    @RepeatedTest(4)
    void shouldLoseNothingOnTopicsThatWereMadeThisMoment() throws Exception {
        try (var cluster = TestCluster.start();
                var telemetry = new Telemetry();
                var group = new SourceGroup(cluster.address(), "fresh", "one", new SourceTable(), _ -> {}, telemetry);
                var admin = KafkaClients.admin(cluster.address())) {
            group.start();
            await().atMost(LONG).until(() -> !group.view().offsets().isEmpty());
            for (var number = 0; number < TOPICS; number++) {
                var topic = "fresh-" + number;
                admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                        .all()
                        .get();

                try (var transactions =
                        new Transactions(() -> KafkaClients.transactionalProducer(cluster.address(), topic))) {
                    transactions.renew();
                    writeInTwo(transactions, group, topic);
                }
            }

            for (var number = 0; number < TOPICS; number++) {
                assertThat(committedKeys(cluster, "fresh-" + number))
                        .as("topic %d", number)
                        .containsExactlyElementsOf(keys(0, RECORDS));
            }
        }
    }

    /// Two transactions without a pause; what was aborted is written again, as the publisher does.
    private static void writeInTwo(Transactions transactions, SourceGroup group, String topic) {
        for (var from = 0; from < RECORDS; from += RECORDS / 2) {
            var records = keys(from, from + RECORDS / 2).stream()
                    .map(key -> new ProducerRecord<>(topic, Integer.parseInt(key) % PARTITIONS, key, new byte[] {1}))
                    .toList();
            var result = transactions.write(records, group.view());
            for (var attempt = 0; result == Result.ABORTED && attempt < 10; attempt++) {
                result = transactions.write(records, group.view());
            }
            assertThat(result).isEqualTo(Result.COMMITTED);
        }
    }

    private static List<String> keys(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(number -> "%03d".formatted(number))
                .toList();
    }

    private static List<String> committedKeys(TestCluster cluster, String topic) {
        var partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        var keys = new ArrayList<String>();
        try (var reader = KafkaClients.consumer(cluster.address(), Map.of())) {
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> reader.position(one) < ends.getOrDefault(one, 0L))) {
                reader.poll(Duration.ofMillis(100)).forEach(record -> keys.add(record.key()));
            }
        }
        return keys.stream().sorted().toList();
    }
}
