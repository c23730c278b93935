package io.tidings.store.consume;

import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.health.Health;
import io.tidings.runtime.kafka.KafkaClients;
import io.tidings.runtime.telemetry.Telemetry;
import io.tidings.store.schema.Migration;
import io.tidings.store.write.BatchWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The store's thread: brings the tables to their version as soon as the database is there, then runs the {@link
/// StoreLoop}. Thread-safe.
public final class StoreWorker implements AutoCloseable {

    /// The store's consumer group.
    public static final String GROUP = "tidings-store";

    private static final Logger LOG = LoggerFactory.getLogger(StoreWorker.class);
    private static final long CLOSING_SECONDS = 20;

    private final ClusterAddress cluster;
    private final DataSource database;
    private final BatchWriter writer;
    private final Telemetry telemetry;
    private final StoreMetrics metrics;
    private final Producer<String, byte[]> producer;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("store").daemon().unstarted(this::run);
    private volatile Health preparing = Health.starting("prepares the tables");
    private volatile @Nullable StoreLoop loop;

    /// @param producer closed by this worker
    public StoreWorker(
            ClusterAddress cluster,
            DataSource database,
            BatchWriter writer,
            Telemetry telemetry,
            StoreMetrics metrics,
            Producer<String, byte[]> producer) {
        this.cluster = cluster;
        this.database = database;
        this.writer = writer;
        this.telemetry = telemetry;
        this.metrics = metrics;
        this.producer = producer;
    }

    /// Starts the thread; once.
    public void start() {
        thread.start();
    }

    /// How it is doing.
    public Health health() {
        var running = loop;
        return running == null ? preparing : running.health();
    }

    private void run() {
        try {
            if (!prepared()) {
                return;
            }
            consume();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean prepared() throws InterruptedException {
        do {
            try {
                Migration.apply(database);
                return true;
            } catch (FlywayException e) {
                var outage = Outage.of(e);
                if (!outage.health().equals(preparing)) {
                    LOG.atWarn()
                            .addKeyValue("reason", outage.health().message())
                            .log("the store waits");
                }
                preparing = outage.health();
                if (stopping.await(outage.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
        } while (stopping.getCount() > 0);
        return false;
    }

    private void consume() {
        var consumer = KafkaClients.consumer(
                cluster,
                Map.of(
                        "group.id", GROUP,
                        "max.poll.records", Integer.toString(BatchBuffer.ROWS),
                        "fetch.max.bytes", Integer.toString(16 << 20)));
        try (var admin = KafkaClients.admin(cluster);
                var _ = telemetry.bind(consumer);
                var _ = telemetry.bind(producer)) {
            var running = new StoreLoop(consumer, writer, () -> topicIds(admin), metrics);
            loop = running;
            if (stopping.getCount() > 0) {
                running.run();
            }
        }
    }

    private Map<String, String> topicIds(Admin admin) {
        try {
            return admin.describeTopics(writer.topics()).allTopicNames().get().values().stream()
                    .collect(Collectors.toMap(
                            TopicDescription::name, topic -> topic.topicId().toString()));
        } catch (ExecutionException e) {
            throw new KafkaException("the topics' ids cannot be asked for", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /// Ends the thread after the batch that it is at.
    @Override
    public void close() {
        stopping.countDown();
        var running = loop;
        if (running != null) {
            running.stop();
        }
        try {
            if (thread.isAlive() && !thread.join(Duration.ofSeconds(CLOSING_SECONDS))) {
                LOG.atWarn().log("the store's thread did not end in time and is left behind");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
