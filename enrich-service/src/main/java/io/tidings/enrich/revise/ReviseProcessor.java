package io.tidings.enrich.revise;

import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.enrich.lane.Lanes;
import io.tidings.enrich.output.Journal;
import io.tidings.enrich.output.Output;
import io.tidings.enrich.read.Reading;
import io.tidings.enrich.read.Reading.Illegible;
import io.tidings.enrich.read.Reading.Legible;
import io.tidings.enrich.reset.Replay;
import io.tidings.enrich.wire.InternalSerde;
import io.tidings.enrich.wire.KnownRevision;
import io.tidings.news.Article;
import io.tidings.news.Rejected;
import io.tidings.schemas.topic.Topics;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/// The step that knows each article by its id: sends what is new to its lane, ends what is not.
public final class ReviseProcessor implements Processor<String, Reading, String, Output> {

    /// Room in a record for key, headers and framing.
    private static final int FRAMING = 64 << 10;

    private static final int LARGEST_ARTICLE = Topics.ARTICLES.largestMessage() - FRAMING;

    private final ArticleAnalysis analysis;
    private final Lanes lanes;
    private final Serializer<Article> articles;
    private final Supplier<Replay> replays;
    private ProcessorContext<String, Output> context;
    private Revisions revisions;
    private Replay replay;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private ReviseProcessor(
            ArticleAnalysis analysis, Lanes lanes, Serializer<Article> articles, Supplier<Replay> replays) {
        this.analysis = analysis;
        this.lanes = lanes;
        this.articles = articles;
        this.replays = replays;
    }

    /// With its store.
    ///
    /// @param articles writes them as `news.articles` has them; one for each task
    /// @param replays what has been through already
    public static ProcessorSupplier<String, Reading, String, Output> supplier(
            ArticleAnalysis analysis, Lanes lanes, Supplier<Serializer<Article>> articles, Supplier<Replay> replays) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, Reading, String, Output> get() {
                return new ReviseProcessor(analysis, lanes, articles.get(), replays);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(Revisions.STORE),
                        Serdes.String(),
                        InternalSerde.knownRevision()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
        this.replay = replays.get();
        this.revisions = new Revisions(context.getStateStore(Revisions.STORE));
    }

    @Override
    public void process(Record<String, Reading> record) {
        var reading = record.value();
        if (reading.isForeign() && !isAgain(reading)) {
            say(record, Journal.seen(reading.item(), now()));
        }
        switch (reading) {
            case Illegible illegible -> reject(record, illegible.rejected());
            case Legible legible -> revise(record, legible);
        }
    }

    private void revise(Record<String, Reading> record, Legible legible) {
        var id = legible.article().getArticleId();
        var last = revisions.last(id);
        Revision revision;
        try {
            revision = legible.isAgain()
                    ? Revision.again(legible.article(), last, analysis, now())
                    : Revision.of(legible.article(), last, analysis, now());
        } catch (RuntimeException | StackOverflowError e) {
            var message =
                    "Article %s could not be analysed; the error is in the program, not in the article".formatted(id);
            reject(record, legible, "analysis-failed", message, e);
            return;
        }
        switch (revision) {
            case Revision.Unchanged _ -> say(record, Journal.unchanged(legible.item(), id, now()));
            case Revision.Empty _ ->
                reject(record, legible, "empty", "Article %s has no text; nothing was published".formatted(id), null);
            case Revision.Changed changed -> pass(record, legible, changed, last);
        }
    }

    private void pass(
            Record<String, Reading> record, Legible legible, Revision.Changed changed, Optional<KnownRevision> last) {
        var id = legible.article().getArticleId();
        var article =
                articles.serialize(Topics.ARTICLES.name(), changed.enriched().article());
        if (article.length > LARGEST_ARTICLE) {
            var message = "Article %s has %,d bytes when enriched; news.articles takes %,d"
                    .formatted(id, article.length, LARGEST_ARTICLE);
            reject(record, legible, "too-large", message, null);
            return;
        }
        var language = changed.known().getLanguage();
        say(record, new Output.ToLane(LaneRecords.arrival(changed.enriched(), article)));
        last.map(KnownRevision::getLanguage)
                .filter(before -> lanes.of(before) != lanes.of(language))
                .ifPresent(before -> say(record, new Output.ToLane(LaneRecords.withdrawal(id, before, language))));
        revisions.remember(id, changed.known());
    }

    private void reject(
            Record<String, Reading> record, Legible legible, String reason, String message, @Nullable Throwable error) {
        reject(record, legible.source().reject(legible.item(), legible.article(), reason, message, error, now()));
    }

    private void reject(Record<String, Reading> record, Rejected rejected) {
        var item = record.value().item();
        say(record, Output.OfRejected.of(rejected));
        say(record, Journal.rejected(item, rejected.getArticleId(), rejected.getReason(), now()));
    }

    private void say(Record<String, Reading> record, Output output) {
        if (!isReplayed() && !isAgain(record.value())) {
            context.forward(record.withValue(output));
        } else if (output instanceof Output.ToLane(var value)) {
            value.setReplayed(true);
            context.forward(record.withValue(output));
        }
    }

    private static boolean isAgain(Reading reading) {
        return reading instanceof Legible legible && legible.isAgain();
    }

    /// What it leads to, but for the lane, stands in the topics already.
    private boolean isReplayed() {
        return replay.covers(context.recordMetadata().orElseThrow());
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
