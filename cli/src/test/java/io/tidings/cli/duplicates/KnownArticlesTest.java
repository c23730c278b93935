package io.tidings.cli.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Language;
import io.tidings.news.Origin;
import io.tidings.news.Relation;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownArticlesTest {

    private static final String URL = "https://press.example/a";

    static {
        TrustedRecords.add();
    }

    private final KnownArticles known = new KnownArticles(Set.of(URL));

    @Test
    void shouldKnowADuplicateThatHasBecomeAnArticle() {
        known.article(record(null));
        known.article(record(article()));
        known.duplicate(record(duplicate()));
        known.duplicate(record(null));

        assertThat(known.get(URL).of()).isNull();
    }

    @Test
    void shouldKnowAnArticleThatHasBecomeADuplicate() {
        known.article(record(article()));
        known.article(record(null));
        known.duplicate(record(duplicate()));

        assertThat(known.get(URL).of()).isEqualTo("b");
    }

    @Test
    void shouldNotKnowWhatStandsNowhere() {
        known.article(record(article()));
        known.article(record(null));

        assertThatThrownBy(() -> known.get(URL)).hasMessageContaining(URL);
    }

    private static <V> ConsumerRecord<String, @Nullable V> record(@Nullable V value) {
        return new ConsumerRecord<>("topic", 0, 0, "a", value);
    }

    private static Article article() {
        return Article.newBuilder()
                .setArticleId("a")
                .setItemId("press/1")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setRevision(1)
                .setUrl(URL)
                .setText("A text.\n")
                .setLanguage(new Language("en", 1.0))
                .setEnrichedAt(Instant.EPOCH)
                .setNormaliser("test")
                .setModel("test")
                .build();
    }

    private static Duplicate duplicate() {
        return Duplicate.newBuilder()
                .setArticleId("a")
                .setItemId("press/1")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setDuplicateOf("b")
                .setRelation(Relation.EXACT)
                .setSimilarity(1)
                .setMethod("test")
                .setUrl(URL)
                .setLanguage(new Language("en", 1.0))
                .setRevision(1)
                .setDecidedAt(Instant.EPOCH)
                .build();
    }
}
