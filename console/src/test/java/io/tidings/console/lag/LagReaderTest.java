package io.tidings.console.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.testkit.platform.OnPlatform;
import io.tidings.testkit.platform.Platform;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@OnPlatform
class LagReaderTest {

    private static final String TOPIC = "lag-reader-test";
    private static final TopicPartition PLACE = new TopicPartition(TOPIC, 0);

    @Test
    void shouldShowZeroToAGroupThatHasOnlyATransactionMarkerBeforeIt(Platform platform) throws Exception {
        // Given two records and the marker of their transaction: offsets 0, 1 and 2
        var cluster = ClusterAddress.of(platform.bootstrapServers(), platform.registryUrl());
        try (var admin = KafkaClients.admin(cluster)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        try (var producer = KafkaClients.transactionalProducer(cluster, TOPIC)) {
            producer.initTransactions();
            producer.beginTransaction();
            for (var i = 0; i < 2; i++) {
                var _ = producer.send(new ProducerRecord<>(TOPIC, "key", new byte[] {1}));
            }
            producer.commitTransaction();
        }
        commit(cluster, "at-the-marker", 2);
        commit(cluster, "at-the-second", 1);

        // When
        try (var reader = new LagReader(cluster, Clock.systemUTC())) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> group(reader, "at-the-second")
                            .map(group -> group.seconds() != null)
                            .orElse(false));

            // Then
            assertThat(group(reader, "at-the-marker").orElseThrow().records()).isZero();
            assertThat(group(reader, "at-the-marker")
                            .orElseThrow()
                            .partitions()
                            .getFirst()
                            .end())
                    .isEqualTo(3);
            assertThat(group(reader, "at-the-second").orElseThrow().verdict()).isEqualTo(Verdict.ABANDONED);
            assertThat(group(reader, "at-the-second")
                            .orElseThrow()
                            .partitions()
                            .getFirst()
                            .firstUnreadAt())
                    .isNotNull();
        }
    }

    private static void commit(ClusterAddress cluster, String group, long offset) {
        try (var consumer = KafkaClients.consumer(cluster, Map.of("group.id", group))) {
            consumer.commitSync(Map.of(PLACE, new OffsetAndMetadata(offset)));
        }
    }

    private static Optional<GroupLag> group(LagReader reader, String name) {
        return reader.read().stream()
                .filter(group -> group.group().equals(name))
                .findFirst();
    }
}
