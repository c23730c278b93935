package io.tidings.enrich.duplicates;

import io.tidings.enrich.duplicates.ArticleArchive.Place;
import io.tidings.enrich.judgement.Likeness;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Seniority;
import io.tidings.enrich.judgement.Traits;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.output.Output;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.LaneKind;
import io.tidings.enrich.wire.LaneRecord;
import io.tidings.news.Ruling;
import io.tidings.schemas.id.ArticlePair;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ContentHash;
import io.tidings.text.sketch.Sketch;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The lane's one writer: reads what comes to the lane, asks the {@link Lane}, says what came of it.
public final class DuplicatesProcessor implements Processor<String, LaneRecord, String, Output> {

    private final Likeness likeness;
    private final LaneWindow window;
    private final ArticleArchive archive;
    private ProcessorContext<String, Output> context;
    private Lane lane;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private DuplicatesProcessor(Likeness likeness, LaneWindow window, ArticleArchive archive) {
        this.likeness = likeness;
        this.window = window;
        this.archive = archive;
    }

    /// With the lane's stores.
    ///
    /// @param archives one for each lane
    public static ProcessorSupplier<String, LaneRecord, String, Output> supplier(
            Likeness likeness, LaneWindow window, Supplier<ArticleArchive> archives) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, LaneRecord, String, Output> get() {
                return new DuplicatesProcessor(likeness, window, archives.get());
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return new LinkedHashSet<>(List.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(Members.STORE),
                                Serdes.Long(),
                                InternalSerde.memberRecord()),
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(Rulings.STORE), Serdes.String(), Serdes.ByteArray())));
            }
        };
    }

    /// When the store has been restored: the index is made from it.
    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        this.lane = new Lane(
                new Members(context.getStateStore(Members.STORE)),
                new Rulings(context.getStateStore(Rulings.STORE)),
                likeness,
                window);
    }

    @Override
    public void process(Record<String, LaneRecord> record) {
        var value = record.value();
        switch (value.getKind()) {
            case ARRIVAL -> arrive(record, value);
            case WITHDRAWAL -> withdraw(record, value);
            case REASSERTION -> reassert(record, value);
            case RULING -> rule(record, value);
        }
    }

    private void arrive(Record<String, LaneRecord> record, LaneRecord value) {
        var article = InternalSerde.bytes(value.getArticle());
        var place = place();
        archive.pass(place, article);
        var head = InternalSerde.bytes(value.getHead());
        var announcements = new Announcements(Heads.read(head), () -> Optional.of(article), now());
        var member = member(value, announcements);
        var arrived = lane.arrive(new Stored(member, place.offset(), head, value.getReplayed()));
        say(record, announcements.outcome(arrived.before(), arrived.verdict()), value.getReplayed());
        arrived.corrections().forEach(changed -> correct(record, changed));
    }

    private void withdraw(Record<String, LaneRecord> record, LaneRecord value) {
        var corrections = lane.withdraw(value.getArticleId());
        corrections.ifPresent(made -> made.forEach(changed -> correct(record, changed)));
        var movedTo = value.getMovedTo();
        if (corrections.isPresent() && movedTo != null) {
            var word = LaneRecord.newBuilder()
                    .setKind(LaneKind.REASSERTION)
                    .setArticleId(value.getArticleId())
                    .setLanguage(movedTo)
                    .setReplayed(value.getReplayed())
                    .build();
            context.forward(record.withValue(new Output.ToLane(word)));
        }
    }

    private void reassert(Record<String, LaneRecord> record, LaneRecord value) {
        lane.find(value.getArticleId())
                .ifPresent(stored -> say(
                        record,
                        announcements(stored).reassertion(stored.member().verdict()),
                        stored.isReplayed() && value.getReplayed()));
    }

    private void rule(Record<String, LaneRecord> record, LaneRecord value) {
        var pair = ArticlePair.ofKey(value.getArticleId());
        var said = value.getRuling().hasRemaining()
                ? InternalSerde.decode(Ruling.getDecoder(), InternalSerde.bytes(value.getRuling()))
                : null;
        lane.rule(pair.first(), pair.second(), said).forEach(changed -> correct(record, changed));
    }

    private void correct(Record<String, LaneRecord> record, Lane.Changed changed) {
        var stored = changed.article();
        say(
                record,
                announcements(stored).correction(stored.member().verdict(), changed.verdict()),
                stored.isReplayed() && record.value().getReplayed());
    }

    private Announcements announcements(Stored stored) {
        var here = place();
        var place = new Place(here.topic(), here.partition(), stored.offset());
        return new Announcements(Heads.read(stored.head()), () -> archive.article(place), now());
    }

    /// @param isJournalled whether the journal has it from before the state was reset
    private void say(Record<String, LaneRecord> record, Iterable<Output> outputs, boolean isJournalled) {
        for (var output : outputs) {
            if (!(isJournalled && output instanceof Output.OfJournal)) {
                context.forward(record.withValue(output));
            }
        }
    }

    private Place place() {
        RecordMetadata here = context.recordMetadata().orElseThrow();
        return new Place(here.topic(), here.partition(), here.offset());
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    private static Member member(LaneRecord value, Announcements announcements) {
        var sketch = value.getSketch();
        var traits = new Traits(
                ContentHash.fromBytes(InternalSerde.bytes(value.getContentHash())),
                sketch.hasRemaining() ? Sketch.fromBytes(InternalSerde.bytes(sketch)) : null,
                Fingerprints.fromBytes(InternalSerde.bytes(value.getFingerprints())));
        return new Member(
                new Seniority(value.getEventTime(), value.getTurn(), value.getArticleId()),
                announcements.head().getSeenAt().toEpochMilli(),
                announcements.head().getRevision(),
                traits,
                Verdict.original());
    }

    @Override
    public void close() {
        archive.close();
    }
}
