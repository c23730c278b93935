package io.tidings.enrich.stories;

import io.tidings.enrich.output.Output;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.StoryWord;
import io.tidings.text.story.StorySettings;
import io.tidings.text.story.StoryTimes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The one writer of a lane's stories: reads what comes to the lane, asks the {@link StoryLane}, says which stories are
/// other than before. One that has ended leaves a tombstone, one that went into another a forwarding record.
public final class StoriesProcessor implements Processor<String, StoryWord, String, Output> {

    private final StorySettings settings;
    private final StoryTimes times;
    private ProcessorContext<String, Output> context;
    private StoryLane lane;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private StoriesProcessor(StorySettings settings, StoryTimes times) {
        this.settings = settings;
        this.times = times;
    }

    /// With the lane's stores.
    public static ProcessorSupplier<String, StoryWord, String, Output> supplier(
            StorySettings settings, StoryTimes times) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, StoryWord, String, Output> get() {
                return new StoriesProcessor(settings, times);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return new LinkedHashSet<>(List.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(StoredShelf.ARTICLES),
                                Serdes.String(),
                                InternalSerde.placedRecord()),
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(StoredShelf.STORIES),
                                Serdes.String(),
                                InternalSerde.storyRecord()),
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(StoredShelf.FREQUENCIES),
                                Serdes.String(),
                                Serdes.ByteArray()),
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(Copies.STORE),
                                Serdes.String(),
                                InternalSerde.copyRecord())));
            }
        };
    }

    /// When the stores have been restored: the index is made from them.
    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        this.lane = new StoryLane(
                new StoredShelf(
                        context.getStateStore(StoredShelf.ARTICLES),
                        context.getStateStore(StoredShelf.STORIES),
                        context.getStateStore(StoredShelf.FREQUENCIES)),
                new Copies(context.getStateStore(Copies.STORE)),
                settings,
                times);
    }

    @Override
    public void process(Record<String, StoryWord> record) {
        for (var told : lane.take(record.value())) {
            context.forward(record.withValue(new Output.OfStory(told.id(), told.story())));
        }
    }
}
