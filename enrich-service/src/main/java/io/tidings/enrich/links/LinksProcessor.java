package io.tidings.enrich.links;

import io.tidings.enrich.output.Output;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.news.Story;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/// The one writer of `news.stories`: takes each story of each lane as it stands now, and tells it with its links, and
/// those whose links have changed with it.
public final class LinksProcessor implements Processor<String, @Nullable Story, String, Output> {

    private final Duration kept;
    private ProcessorContext<String, Output> context;
    private LinkedStories stories;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private LinksProcessor(Duration kept) {
        this.kept = kept;
    }

    /// With its store.
    ///
    /// @param kept a story that was not told for so long is forgotten
    public static ProcessorSupplier<String, @Nullable Story, String, Output> supplier(Duration kept) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, @Nullable Story, String, Output> get() {
                return new LinksProcessor(kept);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.timestampedKeyValueStoreBuilder(
                        Stores.persistentTimestampedKeyValueStore(LinkedStories.STORE),
                        Serdes.String(),
                        InternalSerde.story()));
            }
        };
    }

    /// When the store has been restored: the index is made from it.
    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        this.stories = new LinkedStories(context.getStateStore(LinkedStories.STORE), kept);
    }

    @Override
    public void process(Record<String, @Nullable Story> record) {
        stories.take(record.key(), record.value(), record.timestamp())
                .forEach((id, story) -> context.forward(record.withValue(new Output.OfStory(id, story))));
    }
}
