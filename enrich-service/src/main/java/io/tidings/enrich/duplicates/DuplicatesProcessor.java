package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Correction;
import io.tidings.enrich.judgement.Likeness;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Seniority;
import io.tidings.enrich.judgement.Traits;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.output.Output;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.LaneKind;
import io.tidings.enrich.wire.LaneRecord;
import io.tidings.news.Article;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ContentHash;
import io.tidings.text.sketch.Sketch;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// The lane's one writer: reads what comes to the lane, asks the {@link Lane}, says what came of it.
public final class DuplicatesProcessor implements Processor<String, LaneRecord, String, Output> {

    private final Likeness likeness;
    private final LaneWindow window;
    private ProcessorContext<String, Output> context;
    private Lane lane;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private DuplicatesProcessor(Likeness likeness, LaneWindow window) {
        this.likeness = likeness;
        this.window = window;
    }

    /// With the lane's stores.
    public static ProcessorSupplier<String, LaneRecord, String, Output> supplier(Likeness likeness, LaneWindow window) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, LaneRecord, String, Output> get() {
                return new DuplicatesProcessor(likeness, window);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return LaneStores.builders(Stores::persistentKeyValueStore);
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        this.lane = new Lane(LaneStores.of(context), likeness, window);
    }

    @Override
    public void process(Record<String, LaneRecord> record) {
        var value = record.value();
        switch (value.getKind()) {
            case ARRIVAL -> arrive(record, value);
            case WITHDRAWAL -> withdraw(record, value);
            case REASSERTION -> reassert(record, value);
        }
    }

    private void arrive(Record<String, LaneRecord> record, LaneRecord value) {
        var whole = InternalSerde.bytes(value.getArticle());
        var article = InternalSerde.decode(Article.getDecoder(), whole);
        var arrived = lane.arrive(member(value, article), whole);
        var judgement = arrived.judgement();
        say(record, Announcements.outcome(article, arrived.before(), judgement.verdict(), now()));
        judgement.corrections().forEach(correction -> correct(record, correction));
    }

    private void withdraw(Record<String, LaneRecord> record, LaneRecord value) {
        var corrections = lane.withdraw(value.getArticleId());
        corrections.ifPresent(made -> made.forEach(correction -> correct(record, correction)));
        var movedTo = value.getMovedTo();
        if (corrections.isPresent() && movedTo != null) {
            var word = LaneRecord.newBuilder()
                    .setKind(LaneKind.REASSERTION)
                    .setArticleId(value.getArticleId())
                    .setLanguage(movedTo)
                    .build();
            context.forward(record.withValue(new Output.ToLane(word)));
        }
    }

    private void reassert(Record<String, LaneRecord> record, LaneRecord value) {
        lane.verdict(value.getArticleId())
                .ifPresent(verdict ->
                        say(record, Announcements.reassertion(lane.article(value.getArticleId()), verdict, now())));
    }

    private void correct(Record<String, LaneRecord> record, Correction correction) {
        var article = lane.article(correction.member().id());
        say(record, Announcements.correction(article, correction, now()));
    }

    private void say(Record<String, LaneRecord> record, Iterable<Output> outputs) {
        outputs.forEach(output -> context.forward(record.withValue(output)));
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    private static Member member(LaneRecord value, Article article) {
        var sketch = value.getSketch();
        var traits = new Traits(
                ContentHash.fromBytes(InternalSerde.bytes(value.getContentHash())),
                sketch.hasRemaining() ? Sketch.fromBytes(InternalSerde.bytes(sketch)) : null,
                Fingerprints.fromBytes(InternalSerde.bytes(value.getFingerprints())));
        return new Member(
                new Seniority(value.getEventTime(), value.getTurn(), value.getArticleId()),
                article.getSeenAt().toEpochMilli(),
                article.getRevision(),
                traits,
                Verdict.original());
    }
}
