package io.tidings.runtime.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import io.tidings.news.Ruling;
import io.tidings.news.TagRule;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("broker")
class TopicReadingTest {

    private static final String TOPIC = Topics.TAXONOMY.name();
    private static KafkaCluster broker;
    private static ClusterAddress cluster;

    private final NewsSerdes serdes = new NewsSerdes("mock://topic-reading");
    private Producer<String, byte[]> producer;

    @BeforeAll
    static void startBroker() {
        broker = KafkaClusterFactory.create(
                KafkaClusterConfig.builder().brokersNum(1).build());
        broker.start();
        cluster = ClusterAddress.of(broker.getBootstrapServers(), "mock://topic-reading");
    }

    @AfterAll
    static void stopBroker() throws Exception {
        broker.close();
    }

    @BeforeEach
    void makeTopic() throws Exception {
        try (var admin = KafkaClients.admin(cluster)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1))).all().get();
        }
        producer = KafkaClients.transactionalProducer(cluster, "topic-reading-test");
        producer.initTransactions();
    }

    @AfterEach
    void removeTopic() throws Exception {
        producer.close();
        try (var admin = KafkaClients.admin(cluster)) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(TOPIC));
        }
    }

    private void send(String id, @Nullable String label) {
        var rule = label == null
                ? null
                : TagRule.newBuilder()
                        .setRuleId(id)
                        .setLabel(label)
                        .setExpression("x")
                        .setMadeAt(Instant.EPOCH)
                        .build();
        var bytes = rule == null ? null : serdes.serializer(Topics.TAXONOMY).serialize(TOPIC, rule);
        var _ = producer.send(new ProducerRecord<>(TOPIC, id, bytes));
    }

    private void commit(String id, @Nullable String label) {
        producer.beginTransaction();
        send(id, label);
        producer.commitTransaction();
    }

    @Test
    void shouldReadCommittedRecordsToTheEndThoughTheLastAreAborted() {
        commit("a", "one");
        commit("b", "two");
        producer.beginTransaction();
        send("c", "never");
        producer.abortTransaction();

        var read = new ArrayList<String>();
        TopicReader.readAll(cluster, Topics.TAXONOMY, record -> read.add(record.key()));

        assertThat(read).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void shouldWaitForAnOpenTransactionWhenTheSettledStateIsAskedFor() {
        producer.beginTransaction();
        send("a", "open");
        producer.flush();

        var read = new ArrayList<String>();
        var reading = CompletableFuture.runAsync(() ->
                TopicReader.readSettled(cluster, Topics.TAXONOMY, List.of(0, 1), record -> read.add(record.key())));
        producer.commitTransaction();
        reading.join();

        assertThat(read).containsExactly("a");
    }

    @Test
    void shouldKeepAViewOfTheLastValuesAndFollow() throws Exception {
        commit("a", "one");
        commit("b", "two");
        try (var view = TopicView.start(cluster, Topics.TAXONOMY)) {
            await().until(view::isCaughtUp);
            assertThat(view.values()).containsOnlyKeys("a", "b");

            commit("a", "better");
            commit("b", null);

            await().untilAsserted(() -> assertThat(view.values().values())
                    .extracting(TagRule::getLabel)
                    .containsExactly("better"));
            assertThat(view.health().isUp()).isTrue();
        }
    }

    @Test
    void shouldSayThatThereIsNoTopicAndFollowItOnceItIsThere() throws Exception {
        var told = new CopyOnWriteArrayList<String>();
        TopicListener<Ruling> listener = new TopicListener<>() {
            @Override
            public void take(ConsumerRecord<String, @Nullable Ruling> record) {}

            @Override
            public void missing() {
                told.addIfAbsent("missing");
            }

            @Override
            public void caughtUp() {
                told.add("caught up");
            }
        };
        try (var tail = TopicTail.start(cluster, Topics.RULINGS, listener);
                var admin = KafkaClients.admin(cluster)) {
            await().until(() -> told.contains("missing"));
            assertThat(tail.isCaughtUp()).isFalse();

            admin.createTopics(List.of(new NewTopic(Topics.RULINGS.name(), 1, (short) 1)))
                    .all()
                    .get();

            await().until(tail::isCaughtUp);
            assertThat(told).containsExactly("missing", "caught up");
        }
    }

    @Test
    void shouldPassOverARecordThatCannotBeReadAndSaySo() {
        producer.beginTransaction();
        var _ = producer.send(new ProducerRecord<>(TOPIC, 0, "bad", new byte[] {1, 2, 3}));
        producer.commitTransaction();
        commit("a", "one");

        var unreadable = new ArrayList<String>();
        TopicListener<TagRule> listener = new TopicListener<>() {
            @Override
            public void take(ConsumerRecord<String, @Nullable TagRule> record) {}

            @Override
            public void unreadable(ConsumerRecord<String, byte[]> record, SerializationException why) {
                unreadable.add(record.key());
            }
        };
        try (var view = TopicView.start(cluster, Topics.TAXONOMY, listener)) {
            await().until(view::isCaughtUp);
            assertThat(view.values()).containsOnlyKeys("a");
        }
        assertThat(unreadable).containsExactly("bad");
    }
}
