package io.tidings.schemas.topic;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Waits until new topics really take records.
///
/// A topic that is described as there can still refuse the first batch while the second lands, and an idempotent
/// producer
/// then loses the first without an exception (KAFKA-15591). So one probe record goes into each partition, in a
/// transaction that
/// is aborted: nobody who reads committed records sees it.
final class FreshTopics {

    private static final int MOST_ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 50;

    private final Admin admin;

    FreshTopics(Admin admin) {
        this.admin = admin;
    }

    void awaitWritable(Collection<? extends Topic<?>> topics) {
        var names = topics.stream().map(Topic::name).toList();
        for (var attempt = 1; ; attempt++) {
            try {
                probe(partitions(names));
                return;
            } catch (ExecutionException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw new BrokerUnavailableException("write to the new topics " + names, e);
                }
                pause(attempt);
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }

    /// A topic that was just made may not be known to every broker yet.
    private Map<String, Integer> partitions(Collection<String> names) throws ExecutionException, InterruptedException {
        return admin.describeTopics(names).allTopicNames().get().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().partitions().size()));
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS * attempt);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /// A producer of its own for each attempt: sequence numbers that went wrong do not come along.
    private void probe(Map<String, Integer> partitions) throws ExecutionException, InterruptedException {
        var settings = new Properties();
        settings.put("bootstrap.servers", String.join(",", bootstrapServers()));
        settings.put("transactional.id", "tidings-probe-" + UUID.randomUUID());
        settings.put("delivery.timeout.ms", "10000");
        settings.put("request.timeout.ms", "5000");
        settings.put("linger.ms", "0");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = new HashMap<String, Future<?>>();
            partitions.forEach((topic, count) -> {
                for (var partition = 0; partition < count; partition++) {
                    var record = new ProducerRecord<>(topic, partition, new byte[] {0}, new byte[] {0});
                    sent.put(topic + "-" + partition, producer.send(record));
                }
            });
            for (var one : sent.values()) {
                one.get();
            }
            producer.abortTransaction();
        }
    }

    private Collection<String> bootstrapServers() throws ExecutionException, InterruptedException {
        return admin.describeCluster().nodes().get().stream()
                .map(node -> node.host() + ":" + node.port())
                .toList();
    }
}
