package io.tidings.enrich.read;

import io.tidings.news.RawArticle;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/// The step that reads: bytes in, {@link Reading}s out.
public final class ReadProcessor implements FixedKeyProcessor<String, byte[], Reading> {

    private final RawReader reader;
    private FixedKeyProcessorContext<String, Reading> context;

    /// The context is set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private ReadProcessor(RawReader reader) {
        this.reader = reader;
    }

    /// @param deserializers one for each task
    public static FixedKeyProcessorSupplier<String, byte[], Reading> supplier(
            Supplier<Deserializer<RawArticle>> deserializers) {
        return () -> new ReadProcessor(new RawReader(deserializers.get()));
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Reading> context) {
        this.context = context;
    }

    @Override
    public void process(FixedKeyRecord<String, byte[]> record) {
        var place = context.recordMetadata().orElseThrow();
        var raw = new RawRecord(
                place.topic(), place.partition(), place.offset(), record.timestamp(), record.headers(), record.value());
        var at = Instant.ofEpochMilli(context.currentSystemTimeMs());
        context.forward(record.withValue(reader.read(raw, at)));
    }
}
