package io.tidings.enrich.rulings;

import io.tidings.enrich.output.Output;
import io.tidings.enrich.read.Rejections;
import io.tidings.enrich.reset.Replay;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.LaneKind;
import io.tidings.enrich.wire.LaneRecord;
import io.tidings.news.Rejected;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import io.tidings.schemas.id.ArticlePair;
import io.tidings.schemas.serde.RegistryUnavailableException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/// Takes what people say of two articles to every lane: nobody knows here where the articles are, or will be.
public final class RulingProcessor implements Processor<String, byte[], String, Output> {

    private final Deserializer<Ruling> deserializer;
    private final int lanes;
    private final Supplier<Replay> replays;
    private ProcessorContext<String, Output> context;
    private Replay replay;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private RulingProcessor(Deserializer<Ruling> deserializer, int lanes, Supplier<Replay> replays) {
        this.deserializer = deserializer;
        this.lanes = lanes;
        this.replays = replays;
    }

    /// @param deserializers one for each task
    /// @param lanes how many there are
    /// @param replays what has been through already
    public static ProcessorSupplier<String, byte[], String, Output> supplier(
            Supplier<Deserializer<Ruling>> deserializers, int lanes, Supplier<Replay> replays) {
        return () -> new RulingProcessor(deserializers.get(), lanes, replays);
    }

    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        this.replay = replays.get();
    }

    @Override
    public void process(Record<String, byte[]> record) {
        var isReplayed = replay.covers(context.recordMetadata().orElseThrow());
        Ruling said;
        try {
            said = read(record);
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!isReplayed) {
                context.forward(record.withValue(Output.OfRejected.of(rejected(record, e))));
            }
            return;
        }
        for (int lane = 0; lane < lanes; lane++) {
            context.forward(record.withValue(new Output.ToLane(word(record.key(), said, lane, isReplayed))));
        }
    }

    /// @return null if what was said is taken back
    private @Nullable Ruling read(Record<String, byte[]> record) {
        var pair = ArticlePair.ofKey(String.valueOf(record.key()));
        if (record.value() == null) {
            return null;
        }
        var said =
                deserializer.deserialize(context.recordMetadata().orElseThrow().topic(), record.value());
        if (!pair.equals(new ArticlePair(said.getFirst(), said.getSecond()))) {
            throw new IllegalArgumentException(
                    "the key %s is not that of %s and %s".formatted(record.key(), said.getFirst(), said.getSecond()));
        }
        return said.getKind() == RulingKind.UNKNOWN ? null : said;
    }

    private static LaneRecord word(String key, @Nullable Ruling said, int lane, boolean isReplayed) {
        return LaneRecord.newBuilder()
                .setKind(LaneKind.RULING)
                .setArticleId(key)
                .setLanguage("")
                .setLane(lane)
                .setReplayed(isReplayed)
                .setRuling(
                        ByteBuffer.wrap(said == null ? new byte[0] : InternalSerde.encode(Ruling.getEncoder(), said)))
                .build();
    }

    private Rejected rejected(Record<String, byte[]> record, RuntimeException error) {
        return Rejections.unreadable(
                record,
                context.recordMetadata().orElseThrow(),
                "is no ruling on two articles; it changes nothing",
                error,
                Instant.ofEpochMilli(context.currentSystemTimeMs()));
    }
}
