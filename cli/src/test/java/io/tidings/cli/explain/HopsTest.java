package io.tidings.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.Article;
import io.tidings.news.Language;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.Story;
import io.tidings.news.StoryCopy;
import io.tidings.news.StoryLink;
import io.tidings.news.StoryMember;
import io.tidings.news.StoryReason;
import io.tidings.news.Tag;
import io.tidings.schemas.serde.TrustedRecords;
import io.tidings.text.TextAnalyzer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HopsTest {

    static {
        TrustedRecords.add();
    }

    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final String ADDRESS = "https://news.example/a.html";

    private final Hops hops = new Hops(new Wanted(ADDRESS), new Meaning(ANALYZER));

    @Test
    void shouldFollowAnArticleByItsAddressThroughTopicsThatKnowItsIdOnly() {
        // Given
        hops.raw(record("news.raw", 7, 1_000, raw("a", ADDRESS)));
        hops.raw(record("news.raw", 8, 1_000, raw("b", "https://news.example/b.html")));
        hops.article(record("news.articles", 3, 2_000, article(ANALYZER.modelVersion() + ",topics-0a1b2c3d")));

        // When
        var lines = hops.lines().stream().map(Object::toString).toList();

        // Then
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"hop\":\"taken in\",\"topic\":\"news.raw\",\"partition\":0,\"offset\":7,"
                        + "\"at\":\"1970-01-01T00:00:01Z\"");
        assertThat(lines.get(1))
                .contains("\"because\":[\"ngừng bắn ×2\"]", "\"score\":0.8")
                .contains("\"name\":\"Torvald Skaarberg\"", "\"because\":[\"title: Thủ tướng\"]");
    }

    @Test
    void shouldNotExplainNamesByOtherRulesThanThoseThatFoundThem() {
        // Given
        hops.raw(record("news.raw", 7, 1_000, raw("a", ADDRESS)));
        hops.article(record("news.articles", 3, 2_000, article("rules-0")));

        // Then
        assertThat(hops.lines().getLast().toString()).contains("\"note\":").doesNotContain("Skaarberg");
    }

    @Test
    void shouldShowThatAVerdictWasTakenBack() {
        // Given
        hops.raw(record("news.raw", 7, 1_000, raw("a", ADDRESS)));
        hops.duplicate(record("news.duplicates", 1, 3_000, null));

        // Then
        assertThat(hops.lines().getLast().toString()).contains("\"hop\":\"no duplicate any more\"");
    }

    @Test
    void shouldShowTheLastStateOfItsStoryAndWhyItIsThere() {
        // Given
        hops.raw(record("news.raw", 7, 1_000, raw("a", ADDRESS)));
        hops.story(story("vi-a", 1, 4_000, aStory("vi-a", 1, member("a", null))));
        hops.story(story("vi-x", 2, 5_000, aStory("vi-x", 1, member("x", null))));
        hops.story(story(
                "vi-a",
                3,
                6_000,
                aStory("vi-a", 2, member("a", new StoryReason("b", .31, List.of("lũ"))), member("b", null))));

        // Then
        assertThat(hops.lines()).hasSize(2);
        assertThat(hops.lines().getLast().toString())
                .contains("\"hop\":\"story\"", "\"offset\":3", "\"story\":\"vi-a\"", "\"articles\":2")
                .contains("\"because\":{\"nearest\":\"b\",\"likeness\":0.31,\"words\":[\"lũ\"]}");
    }

    @Test
    void shouldShowTheStoriesInOtherLanguagesThatItsStoryIsLinkedWith() {
        // Given
        hops.raw(record("news.raw", 7, 1_000, raw("a", ADDRESS)));
        var story = aStory("vi-a", 1, member("a", null));
        story.setLinks(List.of(new StoryLink("en-b", "en", .4, List.of("Paris", "400"))));
        hops.story(story("vi-a", 1, 4_000, story));

        // Then
        assertThat(hops.lines().getLast().toString())
                .contains("\"links\":[{\"story\":\"en-b\",\"language\":\"en\",\"likeness\":0.4,"
                        + "\"because\":[\"Paris\",\"400\"]}]");
    }

    @Test
    void shouldShowACopyInTheStoryOfItsOriginal() {
        // Given
        hops.raw(record("news.raw", 7, 1_000, raw("a", ADDRESS)));
        var story = aStory("vi-b", 1, member("b", null));
        story.setCopies(List.of(new StoryCopy("a", 1, "b", "press")));
        hops.story(story("vi-b", 1, 4_000, story));

        // Then
        assertThat(hops.lines().getLast().toString()).contains("\"story\":\"vi-b\"", "\"copyOf\":\"b\"");
    }

    @Test
    void shouldShowWhichStoriesItWasInBefore() {
        // Given
        hops.raw(record("news.raw", 7, 1_000, raw("a", ADDRESS)));
        hops.story(story("vi-a", 1, 4_000, aStory("vi-a", 1, member("a", null))));
        hops.story(story("vi-b", 2, 5_000, aStory("vi-b", 2, member("b", null), member("a", null))));
        var forwarded = aStory("vi-a", 2);
        forwarded.setForwardedTo("vi-b");
        hops.story(story("vi-a", 3, 6_000, forwarded));

        // Then
        assertThat(hops.lines().stream().map(Object::toString))
                .anyMatch(line -> line.contains("story went into another") && line.contains("\"forwardedTo\":\"vi-b\""))
                .noneMatch(line -> line.contains("\"hop\":\"story\"") && line.contains("\"story\":\"vi-a\""));
    }

    private static StoryMember member(String id, @Nullable StoryReason because) {
        return new StoryMember(id, 1, "press", Instant.EPOCH, because);
    }

    private static Story aStory(String id, int revision, StoryMember... members) {
        return Story.newBuilder()
                .setStoryId(id)
                .setLanguage("vi")
                .setArticleIds(Stream.of(members).map(StoryMember::getArticleId).toList())
                .setMembers(List.of(members))
                .setFrom(Instant.EPOCH)
                .setTo(Instant.EPOCH)
                .setRevision(revision)
                .build();
    }

    private static ConsumerRecord<String, @Nullable Story> story(String id, long offset, long at, Story story) {
        return record("news.stories", offset, at, id, story);
    }

    private static RawArticle raw(String id, String url) {
        return RawArticle.newBuilder()
                .setArticleId(id)
                .setItemId("press/" + id)
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setUrl(url)
                .setText("Lũ về.\n")
                .build();
    }

    private static Article article(String model) {
        return Article.newBuilder()
                .setArticleId("a")
                .setItemId("press/a")
                .setSourceId("press")
                .setOrigin(new Origin("feed.xml", null, null))
                .setSeenAt(Instant.EPOCH)
                .setText("Hôm qua, Thủ tướng Torvald Skaarberg nói lệnh ngừng bắn sẽ kéo dài.\n")
                .setLanguage(new Language("vi", 1.0))
                .setTags(List.of(new Tag("iptc", "medtop:1", "peace", 0.8, List.of("ngừng bắn ×2"))))
                .setEnrichedAt(Instant.EPOCH)
                .setModel(model)
                .build();
    }

    private static <V> ConsumerRecord<String, @Nullable V> record(
            String topic, long offset, long at, @Nullable V value) {
        return record(topic, offset, at, "a", value);
    }

    private static <V> ConsumerRecord<String, @Nullable V> record(
            String topic, long offset, long at, String key, @Nullable V value) {
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                at,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }
}
