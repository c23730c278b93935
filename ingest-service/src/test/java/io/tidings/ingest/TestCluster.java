package io.tidings.ingest;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import io.tidings.news.JournalEntry;
import io.tidings.news.JournalEvent;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.serde.TrustedRecords;
import io.tidings.schemas.topic.ClusterShape;
import io.tidings.schemas.topic.Topic;
import io.tidings.schemas.topic.TopicAdmin;
import io.tidings.schemas.topic.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// A broker in the process with the topics of the catalogue on it, and what stands in them.
public final class TestCluster implements AutoCloseable {

    static {
        // A definition's builder makes the records within it, perhaps before any serde has been made.
        TrustedRecords.add();
    }

    /// A mock of the registry lives in one process; every process that applies the catalogue gets the same ids.
    private static final String REGISTRY = "mock://ingest-tests";

    private final KafkaCluster broker;
    private final ClusterAddress address;

    private TestCluster(KafkaCluster broker) {
        this.broker = broker;
        this.address = ClusterAddress.of(broker.getBootstrapServers(), REGISTRY);
    }

    public static TestCluster start() {
        var broker = KafkaClusterFactory.create(
                KafkaClusterConfig.builder().brokersNum(1).build());
        broker.start();
        var cluster = new TestCluster(broker);
        applyCatalogue(cluster.address);
        return cluster;
    }

    public static void applyCatalogue(ClusterAddress address) {
        try (var admin = KafkaClients.admin(address)) {
            new TopicAdmin(admin, NewsSerdes.client(address.registry()), ClusterShape.single()).apply();
        }
    }

    public ClusterAddress address() {
        return address;
    }

    /// A folder to be read once for each request, all of it.
    public static SourceDefinition.Builder once(String id, Object folder) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return SourceDefinition.newBuilder()
                .setSourceId(id)
                .setKind(SourceKind.AUTO)
                .setAddress(folder.toString())
                .setPublishKnown(true)
                .setAllowPrivateAddresses(true)
                .setRequestedAt(now)
                .setDefinedAt(now);
    }

    /// A folder to be watched.
    public static SourceDefinition.Builder watched(String id, Object folder) {
        return once(id, folder)
                .setKind(SourceKind.FOLDER)
                .setPublishKnown(false)
                .setPollEveryMillis(100L);
    }

    public void define(SourceDefinition... definitions) {
        var serializer = new NewsSerdes(REGISTRY).serializer(Topics.SOURCES);
        var topic = Topics.SOURCES.name();
        try (var producer = KafkaClients.producer(address)) {
            for (var definition : definitions) {
                var bytes = serializer.serialize(topic, definition);
                producer.send(new ProducerRecord<>(topic, definition.getSourceId(), bytes))
                        .get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the definitions are not written", e);
        }
    }

    public List<RawArticle> raw(String source) {
        return values(Topics.RAW).stream()
                .filter(value -> value.getSourceId().equals(source))
                .toList();
    }

    public List<Rejected> rejected(String source) {
        return values(Topics.REJECTED).stream()
                .filter(value -> source.equals(value.getSourceId()))
                .toList();
    }

    public long journalled(String source, JournalEvent event) {
        return values(Topics.JOURNAL).stream()
                .filter(entry -> entry.getSourceId().equals(source) && entry.getEvent() == event)
                .mapToLong(JournalEntry::getCount)
                .sum();
    }

    public @Nullable SourceStatus status(String source) {
        return values(Topics.SOURCE_STATUS).stream()
                .filter(status -> status.getSourceId().equals(source))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /// Whether the last request for the source is done.
    public boolean isDone(SourceDefinition definition) {
        var status = status(definition.getSourceId());
        return status != null && definition.getRequestedAt().equals(status.getAnsweredRequestAt());
    }

    public <V extends SpecificRecord> List<V> values(Topic<V> topic) {
        var values = new ArrayList<V>();
        TopicReader.readAll(address, topic, record -> {
            if (record.value() != null) {
                values.add(record.value());
            }
        });
        return values;
    }

    @Override
    public void close() {
        try {
            broker.close();
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not stop", e);
        }
    }
}
