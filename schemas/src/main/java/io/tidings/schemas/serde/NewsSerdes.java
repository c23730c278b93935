package io.tidings.schemas.serde;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.tidings.schemas.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/// Serdes for the topics' values: Avro in Confluent's wire format, as specific records, by Confluent's own classes.
///
/// Schemas are not registered on the way: `topics apply` does that, so that nothing reaches the registry unseen. A
/// registry
/// that is away is waited for; see {@link RegistryUnavailableException}. Thread-safe; the serdes it gives are as
/// thread-safe
/// as Confluent's (one for each producer, consumer or Streams application).
public final class NewsSerdes {

    private static final int SCHEMAS_CACHED = 100;

    /// Bridges a short gap; who waits for longer must be able to say so.
    private static final Duration SHORT_WAIT = Duration.ofSeconds(3);

    /// For each of the client's four tries; its own default, without any configuration, is to wait for ever.
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final String registryUrl;
    private final SchemaRegistryClient client;
    private final RegistryPatience patience;
    private final boolean registering;

    /// @param registryUrl address of the registry's Confluent-compatible API; `mock://NAME` for tests, where schemas
    /// register
    ///     themselves
    public NewsSerdes(String registryUrl) {
        this(registryUrl, SHORT_WAIT);
    }

    /// @param waitForRegistry how long a registry that is away is waited for before {@link
    ///     RegistryUnavailableException}; less than a consumer may be away from `poll` (300 s by default)
    public NewsSerdes(String registryUrl, Duration waitForRegistry) {
        TrustedRecords.add();
        this.registryUrl = registryUrl;
        this.client = client(registryUrl);
        this.patience = new RegistryPatience(registryUrl, waitForRegistry);
        this.registering = registryUrl.startsWith("mock://");
    }

    /// A client of the registry at the address, or of a mock for `mock://NAME`. It asks again where no answer comes.
    public static SchemaRegistryClient client(String registryUrl) {
        return client(registryUrl, ANSWER_WITHIN);
    }

    static SchemaRegistryClient client(String registryUrl, Duration answerWithin) {
        var millis = Math.toIntExact(answerWithin.toMillis());
        return SchemaRegistryClientFactory.newClient(
                List.of(registryUrl),
                SCHEMAS_CACHED,
                List.of(new AvroSchemaProvider()),
                Map.of(
                        SchemaRegistryClientConfig.HTTP_CONNECT_TIMEOUT_MS, millis,
                        SchemaRegistryClientConfig.HTTP_READ_TIMEOUT_MS, millis),
                Map.of());
    }

    /// Whether the registry is away and one of these serdes waits for it just now.
    public boolean isWaitingForRegistry() {
        return patience.isWaiting();
    }

    /// Both directions of a topic's value.
    public <V extends SpecificRecord> Serde<V> value(Topic<V> topic) {
        return of(topic.value());
    }

    /// Both directions of any record, e.g. for an internal topic of the enrichment (whose schema registers itself).
    public <V extends SpecificRecord> Serde<V> internal(Class<V> type) {
        return Serdes.serdeFrom(serializer(true), deserializer(type));
    }

    /// The writing direction of a topic's value.
    public <V extends SpecificRecord> Serializer<V> serializer(Topic<V> topic) {
        return of(topic.value()).serializer();
    }

    /// The reading direction of a topic's value.
    public <V extends SpecificRecord> Deserializer<V> deserializer(Topic<V> topic) {
        return of(topic.value()).deserializer();
    }

    private <V extends SpecificRecord> Serde<V> of(Class<V> type) {
        return Serdes.serdeFrom(serializer(registering), deserializer(type));
    }

    private <V extends SpecificRecord> Serializer<V> serializer(boolean registers) {
        var avro = new KafkaAvroSerializer(client);
        avro.configure(
                Map.of(
                        "schema.registry.url", registryUrl,
                        "auto.register.schemas", registers,
                        "avro.remove.java.properties", true),
                false);
        return (topic, value) -> patience.whileAway(() -> avro.serialize(topic, value));
    }

    private <V extends SpecificRecord> Deserializer<V> deserializer(Class<V> type) {
        var avro = new KafkaAvroDeserializer(client);
        avro.configure(Map.of("schema.registry.url", registryUrl, "specific.avro.reader", true), false);
        return (topic, bytes) -> patience.whileAway(() -> type.cast(avro.deserialize(topic, bytes)));
    }
}
