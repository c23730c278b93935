package io.tidings.enrich.stories;

import io.tidings.enrich.lane.Lanes;
import io.tidings.enrich.output.Output;
import io.tidings.enrich.read.Rejections;
import io.tidings.enrich.wire.StoryWord;
import io.tidings.enrich.wire.StoryWordKind;
import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Rejected;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.serde.RegistryUnavailableException;
import io.tidings.schemas.topic.Topics;
import io.tidings.text.story.DocumentFrequencies;
import io.tidings.text.story.StoryReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/// Reads what was published, by article id: articles for their place in a story, which is most of the cost and so
/// spread over all partitions; and which articles repeat others. Sends word to the lane of the language. What an
/// earlier revision was in another language, any lane may know: what is known in others is taken back.
public final class StoryReadingProcessor implements Processor<String, byte[], String, Output> {

    private final StoryReader reader;
    private final Deserializer<Article> articles;
    private final Deserializer<Duplicate> duplicates;
    private final Lanes lanes;
    private ProcessorContext<String, Output> context;

    /// The fields are set by `init`, as Streams promises.
    @SuppressWarnings("NullAway.Init")
    private StoryReadingProcessor(StoryReader reader, NewsSerdes serdes, Lanes lanes) {
        this.reader = reader;
        this.articles = serdes.deserializer(Topics.ARTICLES);
        this.duplicates = serdes.deserializer(Topics.DUPLICATES);
        this.lanes = lanes;
    }

    /// @param lanes which language's stories are told where
    public static ProcessorSupplier<String, byte[], String, Output> supplier(NewsSerdes serdes, Lanes lanes) {
        var reader = new StoryReader(DocumentFrequencies.standard());
        return () -> new StoryReadingProcessor(reader, serdes, lanes);
    }

    @Override
    public void init(ProcessorContext<String, Output> context) {
        this.context = context;
    }

    @Override
    public void process(Record<String, byte[]> record) {
        List<StoryWord> words;
        try {
            words = context.recordMetadata().orElseThrow().topic().equals(Topics.ARTICLES.name())
                    ? article(record)
                    : duplicate(record);
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            context.forward(record.withValue(Output.OfRejected.of(rejected(record, e))));
            return;
        }
        words.forEach(word -> context.forward(record.withValue(new Output.ToStories(word))));
    }

    private List<StoryWord> article(Record<String, byte[]> record) {
        if (record.value() == null) {
            return everywhere(StoryWordKind.NO_ARTICLE, record.key());
        }
        var article = articles.deserialize(Topics.ARTICLES.name(), record.value());
        var language = article.getLanguage().getCode();
        var words = elsewhere(StoryWordKind.NO_ARTICLE, record.key(), language, article.getRevision());
        words.add(word(StoryWordKind.ARTICLE, record.key(), lanes.of(language))
                .setArticle(StoryRecords.record(StoryArticles.of(article, reader)))
                .build());
        return words;
    }

    private List<StoryWord> duplicate(Record<String, byte[]> record) {
        if (record.value() == null) {
            return everywhere(StoryWordKind.NO_COPY, record.key());
        }
        var duplicate = duplicates.deserialize(Topics.DUPLICATES.name(), record.value());
        var language = duplicate.getLanguage().getCode();
        var words = elsewhere(StoryWordKind.NO_COPY, record.key(), language, duplicate.getRevision());
        words.add(word(StoryWordKind.COPY, record.key(), lanes.of(language))
                .setCopy(StoryArticles.of(duplicate))
                .build());
        return words;
    }

    private List<StoryWord> everywhere(StoryWordKind kind, String id) {
        var words = new ArrayList<StoryWord>();
        for (int lane = 0; lane < lanes.count(); lane++) {
            words.add(word(kind, id, lane).build());
        }
        return words;
    }

    /// A first revision was nowhere else.
    private List<StoryWord> elsewhere(StoryWordKind kind, String id, String language, int revision) {
        var words = revision > 1 ? everywhere(kind, id) : new ArrayList<StoryWord>();
        words.forEach(word -> word.setLanguage(language));
        return words;
    }

    private static StoryWord.Builder word(StoryWordKind kind, String id, int lane) {
        return StoryWord.newBuilder().setKind(kind).setArticleId(id).setLane(lane);
    }

    /// Nobody but the enrichment writes these topics; what somebody else has written there is in no story.
    private Rejected rejected(Record<String, byte[]> record, RuntimeException error) {
        return Rejections.unreadable(
                record,
                context.recordMetadata().orElseThrow(),
                "cannot be read; it is in no story",
                error,
                Instant.ofEpochMilli(context.currentSystemTimeMs()));
    }
}
