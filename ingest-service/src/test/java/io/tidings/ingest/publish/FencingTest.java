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
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("broker")
class FencingTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final TopicPartition OUT = new TopicPartition("news.raw", 0);

    private final Telemetry telemetry = new Telemetry();
    private TestCluster cluster;

    @BeforeEach
    void start() {
        cluster = TestCluster.start();
    }

    @AfterEach
    void stop() {
        telemetry.close();
        cluster.close();
    }

    private SourceGroup join(String name) {
        var group = new SourceGroup(cluster.address(), "fencing", name, new SourceTable(), _ -> {}, telemetry);
        group.start();
        return group;
    }

    private Transactions transactions(String id) {
        var transactions = new Transactions(() -> KafkaClients.transactionalProducer(cluster.address(), id));
        transactions.renew();
        return transactions;
    }

    private static List<ProducerRecord<String, byte[]>> records(String key) {
        return List.of(new ProducerRecord<>(OUT.topic(), OUT.partition(), key, new byte[] {1}));
    }

    private long committedRecords(Consumer<String, byte[]> consumer) {
        consumer.assign(List.of(OUT));
        consumer.seekToBeginning(List.of(OUT));
        var end = consumer.endOffsets(List.of(OUT)).getOrDefault(OUT, 0L);
        var count = 0L;
        while (consumer.position(OUT) < end) {
            count += consumer.poll(Duration.ofMillis(100)).count();
        }
        return count;
    }

    @Test
    void shouldPublishNothingForAGenerationThatIsPast() {
        try (var one = join("one");
                var mine = transactions("one");
                var reader = KafkaClients.consumer(cluster.address(), Map.of())) {
            // Given: a view of the group from before another instance joined
            await().atMost(LONG).until(() -> one.view().offsets().size() == 4);
            var past = one.view();
            assertThat(mine.write(records("before"), past)).isEqualTo(Result.COMMITTED);
            try (var two = join("two")) {
                await().atMost(LONG)
                        .until(() -> two.view().offsets().size() == 2
                                && one.view().offsets().size() == 2);

                // When
                var result = mine.write(records("stale"), past);

                // Then
                assertThat(result).isEqualTo(Result.ABORTED);
                assertThat(committedRecords(reader)).isEqualTo(1);
                assertThat(mine.write(records("after"), one.view())).isEqualTo(Result.COMMITTED);
                assertThat(committedRecords(reader)).isEqualTo(2);
            }
        }
    }

    @Test
    void shouldBeInDoubtWhenAnotherInstanceHasTakenTheName() {
        try (var group = join("one");
                var mine = transactions("name");
                var reader = KafkaClients.consumer(cluster.address(), Map.of())) {
            await().atMost(LONG).until(() -> !group.view().offsets().isEmpty());
            try (var other = transactions("name")) {
                assertThat(mine.write(records("fenced"), group.view())).isEqualTo(Result.IN_DOUBT);
                assertThat(other.write(records("other"), group.view())).isEqualTo(Result.COMMITTED);
            }
            assertThat(committedRecords(reader)).isEqualTo(1);
        }
    }
}
