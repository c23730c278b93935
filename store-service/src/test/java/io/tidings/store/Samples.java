package io.tidings.store;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Entity;
import io.tidings.news.EntityType;
import io.tidings.news.Language;
import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.Rejected;
import io.tidings.news.Relation;
import io.tidings.news.Stage;
import io.tidings.news.Story;
import io.tidings.news.StoryCopy;
import io.tidings.news.StoryLink;
import io.tidings.news.StoryMember;
import io.tidings.news.StoryReason;
import io.tidings.news.Tag;
import io.tidings.news.TimePrecision;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Records to store, of invented text.
public final class Samples {

    static final Instant SEEN = Instant.parse("2026-02-03T07:15:00Z");

    private Samples() {}

    /// An article about a village's coffee.
    public static Article.Builder anArticle(String id) {
        return Article.newBuilder()
                .setArticleId(id)
                .setItemId("example/1")
                .setSourceId("example")
                .setOrigin(Origin.newBuilder().setInput("inbox/one.txt").build())
                .setSeenAt(SEEN)
                .setUrl("https://news.example/" + id)
                .setTitle("Cà phê sạch của một xã vùng cao")
                .setStandfirst("Bà con trồng xen cây ăn quả, thu nhập tăng gấp đôi.")
                .setText("Vụ này, giá cà phê tăng mạnh.\nNgười dân phấn khởi.\n")
                .setAuthors(List.of("Lê Thị Mẫu"))
                .setPublishedAt(new NewsTime(Instant.parse("2026-02-03T00:00:00Z"), TimePrecision.DAY, 0.9, "meta"))
                .setLanguage(new Language("vi", 0.99))
                .setTags(List.of(new Tag("iptc", "medtop:04000000", "economy", 0.8, List.of("giá", "thu nhập"))))
                .setEntities(List.of(new Entity(EntityType.PERSON, "Q1", "Lê Thị Mẫu", List.of("bà Mẫu"), 2)))
                .setAttributions(List.of())
                .setAmounts(List.of())
                .setKeywords(List.of("cà phê"))
                .setEnrichedAt(SEEN.plusSeconds(1))
                .setNormaliser("1")
                .setModel("1");
    }

    /// A verdict that one repeats another.
    public static Duplicate aDuplicate(String id, String of) {
        return Duplicate.newBuilder()
                .setArticleId(id)
                .setItemId("example/2")
                .setSourceId("example")
                .setOrigin(Origin.newBuilder().setInput("inbox/two.txt").build())
                .setSeenAt(SEEN.plusSeconds(60))
                .setDuplicateOf(of)
                .setRelation(Relation.NEAR)
                .setSimilarity(0.87)
                .setMethod("sketch 1")
                .setTitle("Cà phê sạch vùng cao")
                .setLanguage(new Language("vi", 0.99))
                .setDecidedAt(SEEN.plusSeconds(61))
                .build();
    }

    /// A story of two articles and a copy of the first.
    public static Story.Builder aStory(String first, String second, String copy) {
        return Story.newBuilder()
                .setStoryId("vi-" + first)
                .setLanguage("vi")
                .setHeadline("Cà phê sạch của một xã vùng cao")
                .setArticleIds(List.of(first, second))
                .setMembers(List.of(
                        new StoryMember(first, 1, "example", SEEN, null),
                        new StoryMember(
                                second, 2, "other", SEEN, new StoryReason(first, 0.42, List.of("cà phê", "xã")))))
                .setCopies(List.of(new StoryCopy(copy, 1, first, "third")))
                .setLinks(List.of(new StoryLink("en-" + first, "en", 0.5, List.of("Paris", "2026-02-03"))))
                .setSourceIds(List.of("example", "other", "third"))
                .setFrom(SEEN)
                .setTo(SEEN.plusSeconds(60))
                .setRevision(3)
                .setGrowth(3)
                .setWords(List.of("cà phê"))
                .setMethod("1");
    }

    /// A rejected line of a file.
    public static Rejected aRejection(String message) {
        return Rejected.newBuilder()
                .setStage(Stage.READ)
                .setSourceId("example")
                .setReason("bad-line")
                .setMessage(message)
                .setOrigin(Origin.newBuilder()
                        .setInput("inbox/lines.jsonl")
                        .setLine(7L)
                        .build())
                .setOriginal(ByteBuffer.wrap("{\"text\": ".getBytes(StandardCharsets.UTF_8)))
                .setOriginalLength(9)
                .setRejectedAt(SEEN.plusSeconds(2))
                .build();
    }
}
