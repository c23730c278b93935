package io.tidings.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Language;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.Relation;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedPassagesTest {

    static {
        TrustedRecords.add();
    }

    private static final Origin ORIGIN = new Origin("feed.xml", null, null);
    private static final String PASSAGE = "the old stone pier that winter storms had broken is rebuilt";

    private final SharedPassages passages = new SharedPassages(new Wanted("b"));

    @Test
    void shouldShowWhatADuplicateHasWordForWordInCommonWithItsOriginal() {
        passages.raw(record("b", raw("b", "Own words first. " + PASSAGE + ". Own words last.\n")));
        passages.raw(record("c", raw("c", "Another article altogether, which nobody has asked for.\n")));
        passages.duplicate(record("b", duplicate("b", "a")));
        passages.article(record("a", article("a", "Something else stood here. " + PASSAGE + ".\n")));

        assertThat(passages.areAskedFor()).isTrue();
        assertThat(passages.lines()).hasSize(1);
        assertThat(passages.lines().getFirst().toString())
                .contains("\"duplicateOf\":\"a\"", "\"shareOfArticle\":0.647", "\"tokens\":11", PASSAGE);
    }

    @Test
    void shouldSayThatATextIsNotKeptAnyMore() {
        passages.duplicate(record("b", duplicate("b", "a")));

        assertThat(passages.lines().getFirst().toString()).contains("the text of b is not kept any more");
    }

    @Test
    void shouldShowNothingOfAVerdictThatWasTakenBack() {
        passages.duplicate(record("b", duplicate("b", "a")));
        passages.duplicate(new ConsumerRecord<>("topic", 0, 1, "b", null));

        assertThat(passages.areAskedFor()).isFalse();
        assertThat(passages.lines()).isEmpty();
    }

    private static <V> ConsumerRecord<String, @Nullable V> record(String key, V value) {
        return new ConsumerRecord<>("topic", 0, 0, key, value);
    }

    private static RawArticle raw(String id, String text) {
        return RawArticle.newBuilder()
                .setArticleId(id)
                .setItemId("press/" + id)
                .setSourceId("press")
                .setOrigin(ORIGIN)
                .setSeenAt(Instant.EPOCH)
                .setText(text)
                .build();
    }

    private static Duplicate duplicate(String id, String of) {
        return Duplicate.newBuilder()
                .setArticleId(id)
                .setItemId("press/" + id)
                .setSourceId("press")
                .setOrigin(ORIGIN)
                .setSeenAt(Instant.EPOCH)
                .setDuplicateOf(of)
                .setRelation(Relation.DERIVED)
                .setSimilarity(0.6)
                .setMethod("test")
                .setLanguage(new Language("en", 1.0))
                .setDecidedAt(Instant.EPOCH)
                .build();
    }

    private static Article article(String id, String text) {
        return Article.newBuilder()
                .setArticleId(id)
                .setItemId("press/" + id)
                .setSourceId("press")
                .setOrigin(ORIGIN)
                .setSeenAt(Instant.EPOCH)
                .setText(text)
                .setLanguage(new Language("en", 1.0))
                .setEnrichedAt(Instant.EPOCH)
                .build();
    }
}
