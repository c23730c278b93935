package io.tidings.store;

import static io.tidings.store.Samples.aDuplicate;
import static io.tidings.store.Samples.aRejection;
import static io.tidings.store.Samples.aStory;
import static io.tidings.store.Samples.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidings.runtime.health.Health;
import io.tidings.schemas.topic.Topics;
import io.tidings.testkit.platform.OnPlatform;
import io.tidings.testkit.platform.Platform;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class StoreOnPlatformTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Newsroom newsroom;

    StoreOnPlatformTest(Platform platform) throws SQLException {
        newsroom = new Newsroom(platform);
    }

    @BeforeEach
    void start() {
        newsroom.store();
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void shouldKeepTheLastRevisionOfAnArticleWithWhatItIsMadeOf() {
        // When
        newsroom.send(Topics.ARTICLES, "revised", anArticle("revised").build());
        newsroom.send(
                Topics.ARTICLES,
                "revised",
                anArticle("revised")
                        .setRevision(2)
                        .setTitle("Cà phê sạch, giá cao")
                        .build());

        // Then
        awaitRows(
                "SELECT title || ' ' || revision FROM articles WHERE article_id = 'revised'", "Cà phê sạch, giá cao 2");
        awaitRows("SELECT tags->0->>'label' FROM articles WHERE article_id = 'revised'", "economy");
        awaitRows("SELECT entities->0->>'name' FROM articles WHERE article_id = 'revised'", "Lê Thị Mẫu");
        awaitRows("SELECT authors[1] FROM articles WHERE article_id = 'revised'", "Lê Thị Mẫu");
    }

    @Test
    void shouldMakeTheSameRowsWhenEverythingIsDeliveredAgain() {
        // Given
        newsroom.send(Topics.ARTICLES, "again", anArticle("again").build());
        newsroom.send(Topics.ARTICLES, "again-gone", anArticle("again-gone").build());
        newsroom.send(Topics.ARTICLES, "again-gone", null);
        newsroom.send(Topics.REJECTED, "again", aRejection("again"));
        awaitRows("SELECT count(*) FROM rejected WHERE message = 'again'", "1");
        awaitRows("SELECT article_id FROM articles WHERE article_id LIKE 'again%'", "again");
        var before = newsroom.rows("SELECT articles::text FROM articles WHERE article_id = 'again'");

        // When
        newsroom.stopStore();
        newsroom.rows("UPDATE position SET next_offset = 0 RETURNING 1");
        newsroom.rows("UPDATE articles SET title = 'overwritten' WHERE article_id = 'again' RETURNING 1");
        newsroom.store();

        // Then
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(
                                newsroom.rows("SELECT articles::text FROM articles WHERE article_id = 'again'"))
                        .isEqualTo(before));
        awaitRows("SELECT article_id FROM articles WHERE article_id LIKE 'again%'", "again");
        awaitRows("SELECT count(*) FROM rejected WHERE message = 'again'", "1");
    }

    @Test
    void shouldTurnAnArticleIntoADuplicateWhenTheVerdictIsCorrected() throws Exception {
        // Given
        newsroom.send(Topics.ARTICLES, "original", anArticle("original").build());
        newsroom.send(Topics.ARTICLES, "copy", anArticle("copy").build());
        awaitRows("SELECT article_id FROM articles WHERE article_id = 'copy'", "copy");

        // When
        newsroom.send(Topics.ARTICLES, "copy", null);
        newsroom.send(Topics.DUPLICATES, "copy", aDuplicate("copy", "original"));

        // Then
        awaitRows("SELECT duplicate_of FROM duplicates WHERE article_id = 'copy'", "original");
        awaitRows("SELECT article_id FROM articles WHERE article_id = 'copy'");
        assertThat(newsroom.api("/api/articles/original"))
                .contains("\"duplicates\":[{\"outcome\":\"duplicate\",\"id\":\"copy\"");
        assertThat(newsroom.api("/api/articles/copy")).contains("\"duplicateOf\":\"original\"");

        // When the verdict is taken back
        newsroom.send(Topics.DUPLICATES, "copy", null);

        // Then
        awaitRows("SELECT duplicate_of FROM duplicates WHERE article_id = 'copy'");
    }

    @Test
    void shouldShowTheStoryOfAnArticleAndOfWhatRepeatsItAsItIsNow() throws Exception {
        // Given
        newsroom.send(Topics.ARTICLES, "s1", anArticle("s1").build());
        newsroom.send(Topics.ARTICLES, "s2", anArticle("s2").build());
        newsroom.send(Topics.DUPLICATES, "s3", aDuplicate("s3", "s1"));
        newsroom.send(Topics.STORIES, "vi-s1", aStory("s1", "s2", "s3").build());
        awaitRows(
                "SELECT article_id || ' ' || is_copy FROM articles_in_stories WHERE story_id = 'vi-s1' ORDER BY 1",
                "s1 false",
                "s2 false",
                "s3 true");
        awaitRows("SELECT members->1->'because'->>'nearest' FROM stories WHERE story_id = 'vi-s1'", "s1");
        awaitRows("SELECT links->0->>'id' FROM stories WHERE story_id = 'vi-s1'", "en-s1");
        assertThat(newsroom.api("/api/articles/s2")).contains("\"storyId\":\"vi-s1\"");
        awaitRows("SELECT duplicate_of FROM duplicates WHERE article_id = 's3'", "s1");
        assertThat(newsroom.api("/api/articles/s3")).contains("\"storyId\":\"vi-s1\"");
        assertThat(newsroom.api("/api/stories/vi-s1"))
                .contains("\"headline\":\"Cà phê sạch", "\"likeness\":0.42", "\"copyOf\":\"s1\"", "\"id\":\"en-s1\"");
        assertThat(newsroom.api("/api/stories?language=vi&limit=1")).contains("\"id\":\"vi-s1\"");

        // When it goes into another
        newsroom.send(
                Topics.STORIES,
                "vi-s0",
                aStory("s0", "s1", "s3")
                        .setArticleIds(List.of("s0", "s1", "s2"))
                        .build());
        newsroom.send(
                Topics.STORIES,
                "vi-s1",
                aStory("s1", "s2", "s3")
                        .setForwardedTo("vi-s0")
                        .setArticleIds(List.of())
                        .setMembers(List.of())
                        .setCopies(List.of())
                        .build());

        // Then
        awaitRows("SELECT story_id FROM articles_in_stories WHERE article_id = 's2'", "vi-s0");
        assertThat(newsroom.api("/api/articles/s2")).contains("\"storyId\":\"vi-s0\"");
        assertThat(newsroom.api("/api/stories/vi-s1")).contains("\"forwardedTo\":\"vi-s0\"");
        assertThat(newsroom.api("/api/stories?language=vi")).doesNotContain("\"id\":\"vi-s1\"");

        // When it ends
        newsroom.send(Topics.STORIES, "vi-s0", null);

        // Then
        awaitRows("SELECT story_id FROM stories WHERE story_id = 'vi-s0'");
        assertThat(newsroom.api("/api/articles/s2")).doesNotContain("storyId");
    }

    @Test
    void shouldRejectWhatTheDatabaseRefusesAndStoreWhatStandsAroundIt() {
        // When
        newsroom.send(Topics.ARTICLES, "before-bad", anArticle("before-bad").build());
        newsroom.send(
                Topics.ARTICLES, "bad", anArticle("bad").setText("a NUL\0in it").build());
        newsroom.sendBytes(Topics.ARTICLES, "noise", "no Avro".getBytes(StandardCharsets.UTF_8));
        newsroom.send(Topics.ARTICLES, "after-bad", anArticle("after-bad").build());

        // Then
        awaitRows("SELECT count(*) FROM articles WHERE article_id IN ('before-bad', 'after-bad')", "2");
        awaitRows("SELECT reason || ' ' || stage FROM rejected WHERE article_id = 'bad'", "refused-by-database store");
        awaitRows("SELECT convert_from(original, 'UTF8') FROM rejected WHERE article_id = 'noise'", "no Avro");
        assertThat(newsroom.store().health().status()).isEqualTo(Health.Status.UP);
    }

    @Test
    void shouldKeepTheLastGoodRevisionWhenTheNewestIsRefused() {
        // Given both in one batch
        newsroom.stopStore();
        newsroom.send(Topics.ARTICLES, "half-bad", anArticle("half-bad").build());
        newsroom.send(
                Topics.ARTICLES,
                "half-bad",
                anArticle("half-bad").setRevision(2).setTitle("bad\0").build());

        // When
        newsroom.store();

        // Then
        awaitRows("SELECT revision FROM articles WHERE article_id = 'half-bad'", "1");
        awaitRows("SELECT count(*) FROM rejected WHERE article_id = 'half-bad'", "1");
    }

    @Test
    void shouldWaitWhileTheDatabaseIsAwayAndGoOnByItself() throws Exception {
        // Given
        newsroom.send(
                Topics.ARTICLES, "before-outage", anArticle("before-outage").build());
        awaitRows("SELECT count(*) FROM articles WHERE article_id = 'before-outage'", "1");

        // When
        newsroom.takeDatabaseAway();
        newsroom.send(Topics.ARTICLES, "in-outage", anArticle("in-outage").build());

        // Then
        await().atMost(LONG).until(() -> newsroom.store().health().status() == Health.Status.WAITING);
        assertThat(newsroom.api("/api/articles")).contains("\"error\"");

        // When
        newsroom.bringDatabaseBack();

        // Then
        awaitRows("SELECT count(*) FROM articles WHERE article_id IN ('before-outage', 'in-outage')", "2");
        await().atMost(LONG).until(() -> newsroom.store().health().isUp());
    }

    @Test
    void shouldFindWithAndWithoutDiacriticsAndBeginningsOfWords() throws Exception {
        // Given
        newsroom.send(
                Topics.ARTICLES,
                "sought",
                anArticle("sought").setTitle("Đường sắt Thủ Đức").build());
        awaitRows("SELECT count(*) FROM articles WHERE article_id = 'sought'", "1");

        // Then
        for (var words :
                new String[] {"Thủ%20Đức", "thu%20duc", "THU%20DU", "D%C6%B0%C6%A1%CC%80ng", "sắt%20trồng%20xen"}) {
            assertThat(newsroom.api("/api/articles?q="
                            + words.replace("ủ", "%E1%BB%A7")
                                    .replace("Đ", "%C4%90")
                                    .replace("ứ", "%E1%BB%A9")
                                    .replace("ắ", "%E1%BA%AF")
                                    .replace("ồ", "%E1%BB%93")))
                    .as(words)
                    .contains("\"id\":\"sought\"");
        }
        assertThat(newsroom.api("/api/articles?q=hu%20duc")).doesNotContain("\"id\":\"sought\"");
        assertThat(newsroom.api("/api/articles?limit=x")).contains("error");
    }

    private void awaitRows(String sql, String... rows) {
        await().atMost(LONG).untilAsserted(() -> assertThat(newsroom.rows(sql)).containsExactly(rows));
    }
}
