package io.tidings.enrich.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.enrich.lane.Lanes;
import io.tidings.enrich.output.Output;
import io.tidings.enrich.wire.StoryWord;
import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Language;
import io.tidings.news.Origin;
import io.tidings.news.Relation;
import io.tidings.schemas.serde.NewsSerdes;
import io.tidings.schemas.topic.Topic;
import io.tidings.schemas.topic.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who is told what: the lane of the language, and whoever may know an article of an earlier revision.
class StoryReadingProcessorTest {

    private static final NewsSerdes SERDES = new NewsSerdes("mock://reading");

    /// German in lane 1, English in lane 2.
    private static final Lanes LANES = new Lanes(3, Map.of("de", 1, "en", 2));

    @Test
    void shouldTellTheLaneOfItsLanguageOfANewArticle() {
        assertThat(told(Topics.ARTICLES, article("de", 1))).containsExactly("lane 1: ARTICLE");
    }

    @Test
    void shouldTellAllLanesThatARevisedArticleIsInNoOtherLanguageBeforeItIsToldWhereItIs() {
        assertThat(told(Topics.ARTICLES, article("de", 2)))
                .containsExactly(
                        "lane 0: NO_ARTICLE but in de",
                        "lane 1: NO_ARTICLE but in de",
                        "lane 2: NO_ARTICLE but in de",
                        "lane 1: ARTICLE");
    }

    @Test
    void shouldTellAllLanesOfWhatWasTakenBack() {
        assertThat(told(Topics.ARTICLES, null))
                .containsExactly("lane 0: NO_ARTICLE", "lane 1: NO_ARTICLE", "lane 2: NO_ARTICLE");
        assertThat(told(Topics.DUPLICATES, null))
                .containsExactly("lane 0: NO_COPY", "lane 1: NO_COPY", "lane 2: NO_COPY");
    }

    @Test
    void shouldTellTheLaneOfItsLanguageOfACopyAndTheOthersThatARevisedOneIsElsewhere() {
        assertThat(told(Topics.DUPLICATES, duplicate(1))).containsExactly("lane 2: COPY");
        assertThat(told(Topics.DUPLICATES, duplicate(3)))
                .containsExactly(
                        "lane 0: NO_COPY but in en",
                        "lane 1: NO_COPY but in en",
                        "lane 2: NO_COPY but in en",
                        "lane 2: COPY");
    }

    private static <V extends SpecificRecord> List<String> told(Topic<V> topic, @Nullable V value) {
        var context = new MockProcessorContext<String, Output>();
        context.setRecordMetadata(topic.name(), 0, 0);
        var processor = StoryReadingProcessor.supplier(SERDES, LANES).get();
        processor.init(context);
        var bytes = value == null ? null : SERDES.serializer(topic).serialize(topic.name(), value);
        processor.process(new Record<>("a", bytes, 0));
        return context.forwarded().stream()
                .map(forwarded -> told(forwarded.record().value()))
                .toList();
    }

    private static String told(Output output) {
        if (!(output instanceof Output.ToStories(StoryWord word))) {
            return output.toString();
        }
        return "lane %d: %s%s"
                .formatted(
                        word.getLane(),
                        word.getKind(),
                        word.getLanguage() == null ? "" : " but in " + word.getLanguage());
    }

    private static Article article(String language, int revision) {
        return Article.newBuilder()
                .setArticleId("a")
                .setItemId("press/1")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setRevision(revision)
                .setText("Die Brücke bleibt stehen.\n")
                .setLanguage(new Language(language, 1.0))
                .setEnrichedAt(Instant.EPOCH)
                .build();
    }

    private static Duplicate duplicate(int revision) {
        return Duplicate.newBuilder()
                .setArticleId("a")
                .setItemId("press/1")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setRevision(revision)
                .setDuplicateOf("b")
                .setRelation(Relation.NEAR)
                .setSimilarity(0.9)
                .setMethod("")
                .setLanguage(new Language("en", 1.0))
                .setDecidedAt(Instant.EPOCH)
                .build();
    }
}
