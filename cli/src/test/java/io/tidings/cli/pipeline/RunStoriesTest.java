package io.tidings.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Language;
import io.tidings.news.Origin;
import io.tidings.news.Relation;
import io.tidings.news.Story;
import io.tidings.news.StoryCopy;
import io.tidings.news.StoryMember;
import io.tidings.schemas.serde.TrustedRecords;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunStoriesTest {

    static {
        TrustedRecords.add();
    }

    private final RunStories stories = new RunStories();

    @Test
    void shouldWaitForTheRevisionThatIsPublished() {
        stories.article("a", article("a", 2));
        stories.story("vi-a", story(member("a", 1)));
        assertThat(stories.untold(List.of("a"))).containsExactly("a");

        stories.story("vi-a", story(member("a", 2)));
        assertThat(stories.untold(List.of("a"))).isEmpty();
    }

    @Test
    void shouldWaitUntilAnArticleThatMovesIsInOneStoryOnly() {
        stories.article("a", article("a", 1));
        stories.article("b", article("b", 1));
        stories.story("vi-a", story(member("a", 1), member("b", 1)));
        stories.story("vi-b", story(member("b", 1)));
        assertThat(stories.untold(List.of("a", "b"))).containsExactly("b");

        stories.story("vi-b", story());
        assertThat(stories.untold(List.of("a", "b"))).isEmpty();
    }

    @Test
    void shouldWaitForACopyToBeWithItsOriginal() {
        stories.article("a", article("a", 1));
        stories.duplicate("c", duplicate("c", "a"));
        var told = story(member("a", 1), member("c", 1));
        stories.story("vi-a", told);
        assertThat(stories.untold(List.of("a", "c"))).containsExactly("c");

        told.setMembers(List.of(member("a", 1)));
        told.setCopies(List.of(new StoryCopy("c", 1, "a", "press")));
        stories.story("vi-a", told);
        assertThat(stories.untold(List.of("a", "c"))).isEmpty();
    }

    @Test
    void shouldWaitForAnArticleThatIsNotReadYet() {
        assertThat(stories.untold(List.of("a"))).containsExactly("a");
    }

    private static StoryMember member(String id, int revision) {
        return new StoryMember(id, revision, "press", Instant.EPOCH, null);
    }

    private static Story story(StoryMember... members) {
        return Story.newBuilder()
                .setStoryId("vi-a")
                .setLanguage("vi")
                .setArticleIds(Stream.of(members).map(StoryMember::getArticleId).toList())
                .setMembers(List.of(members))
                .setFrom(Instant.EPOCH)
                .setTo(Instant.EPOCH)
                .build();
    }

    private static Article article(String id, int revision) {
        return Article.newBuilder()
                .setArticleId(id)
                .setItemId("press/1")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setRevision(revision)
                .setText("Lũ về.\n")
                .setLanguage(new Language("vi", 1.0))
                .setEnrichedAt(Instant.EPOCH)
                .build();
    }

    private static Duplicate duplicate(String id, String of) {
        return Duplicate.newBuilder()
                .setArticleId(id)
                .setItemId("press/2")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setDuplicateOf(of)
                .setRelation(Relation.EXACT)
                .setSimilarity(1)
                .setMethod("")
                .setLanguage(new Language("vi", 1.0))
                .setDecidedAt(Instant.EPOCH)
                .build();
    }
}
