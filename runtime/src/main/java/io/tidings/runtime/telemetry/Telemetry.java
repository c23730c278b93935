package io.tidings.runtime.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.streams.KafkaStreams;

/// The metrics of one process: the registry that components measure into, and the JVM's and Kafka clients' own.
/// Thread-safe.
public final class Telemetry implements AutoCloseable {

    /// Ends the measuring of one client; call it when the client is closed.
    @FunctionalInterface
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ScheduledExecutorService refresher = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("kafka-metrics").factory());
    private final JvmGcMetrics garbageCollection = new JvmGcMetrics();

    /// With the JVM's and the process's metrics bound.
    public Telemetry() {
        List.<MeterBinder>of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics(),
                        garbageCollection)
                .forEach(metrics -> metrics.bindTo(registry));
    }

    /// The registry to create meters in.
    public MeterRegistry registry() {
        return registry;
    }

    /// Measures a consumer by its own metrics.
    public Binding bind(Consumer<?, ?> consumer) {
        var metrics = new KafkaClientMetrics(consumer, List.of(), refresher);
        metrics.bindTo(registry);
        return metrics::close;
    }

    /// Measures a producer by its own metrics.
    public Binding bind(Producer<?, ?> producer) {
        var metrics = new KafkaClientMetrics(producer, List.of(), refresher);
        metrics.bindTo(registry);
        return metrics::close;
    }

    /// Measures a Streams application, its clients, tasks and stores by their own metrics.
    public Binding bind(KafkaStreams streams) {
        var metrics = new KafkaStreamsMetrics(streams, List.of(), refresher);
        metrics.bindTo(registry);
        return metrics::close;
    }

    /// All metrics in Prometheus' text format.
    public String prometheusText() {
        return registry.scrape();
    }

    @Override
    public void close() {
        refresher.shutdownNow();
        garbageCollection.close();
        registry.close();
    }
}
