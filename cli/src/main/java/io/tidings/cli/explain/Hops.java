package io.tidings.cli.explain;

import io.tidings.cli.output.JsonLine;
import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.RevisionChanges;
import io.tidings.news.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// The records about one article, as lines. Not thread-safe.
final class Hops {

    private record Hop(Instant at, JsonLine line) {}

    private final List<Hop> hops = new ArrayList<>();
    private final Map<String, Hop> stories = new LinkedHashMap<>();
    private final Wanted wanted;
    private final Meaning meaning;

    Hops(Wanted wanted, Meaning meaning) {
        this.wanted = wanted;
        this.meaning = meaning;
    }

    /// The lines in the order of time.
    List<JsonLine> lines() {
        return Stream.concat(hops.stream(), stories.values().stream())
                .sorted(Comparator.comparing(Hop::at))
                .map(Hop::line)
                .toList();
    }

    void raw(ConsumerRecord<String, @Nullable RawArticle> record) {
        var raw = record.value();
        if (raw != null && wanted.is(raw.getArticleId(), raw.getItemId(), raw.getUrl(), raw.getCanonicalUrl())) {
            add(
                    record,
                    "taken in",
                    line -> line.text("article", raw.getArticleId())
                            .text("source", raw.getSourceId())
                            .text("item", raw.getItemId())
                            .text("input", raw.getOrigin().getInput())
                            .text("url", raw.getUrl())
                            .text("title", raw.getTitle())
                            .text("seenAt", raw.getSeenAt().toString())
                            .text("method", raw.getMethod())
                            .text("extractor", raw.getExtractor()));
        }
    }

    void article(ConsumerRecord<String, @Nullable Article> record) {
        var article = record.value();
        if (article == null) {
            takenBack(record, "no article any more");
        } else if (wanted.is(
                article.getArticleId(), article.getItemId(), article.getUrl(), article.getCanonicalUrl())) {
            add(
                    record,
                    "article",
                    line -> line.text("article", article.getArticleId())
                            .number("revision", (long) article.getRevision())
                            .object("changes", changes(article.getChanges()))
                            .text("story", article.getStoryId())
                            .text("normaliser", article.getNormaliser())
                            .object("meaning", meaning.explain(article)));
        }
    }

    void duplicate(ConsumerRecord<String, @Nullable Duplicate> record) {
        var duplicate = record.value();
        if (duplicate == null) {
            takenBack(record, "no duplicate any more");
        } else if (wanted.is(duplicate.getArticleId(), duplicate.getItemId(), duplicate.getUrl())) {
            add(
                    record,
                    "duplicate",
                    line -> line.text("article", duplicate.getArticleId())
                            .text("duplicateOf", duplicate.getDuplicateOf())
                            .text("relation", duplicate.getRelation().name().toLowerCase(Locale.ROOT))
                            .share("similarity", duplicate.getSimilarity())
                            .text("method", duplicate.getMethod())
                            .text("decidedBy", duplicate.getDecidedBy()));
        }
    }

    void rejected(ConsumerRecord<String, @Nullable Rejected> record) {
        var rejected = record.value();
        var id = rejected == null ? null : rejected.getArticleId();
        if (rejected != null && wanted.is(id == null ? "" : id, rejected.getItemId(), rejected.getUrl())) {
            add(
                    record,
                    "rejected",
                    line -> line.text("article", id)
                            .text("stage", rejected.getStage().name().toLowerCase(Locale.ROOT))
                            .text("reason", rejected.getReason())
                            .text("message", rejected.getMessage()));
        }
    }

    /// Stories last: they know their articles by id alone. Of each story its last state counts.
    void story(ConsumerRecord<String, @Nullable Story> record) {
        var story = record.value();
        var place = story == null ? Optional.<StoryPlace>empty() : StoryPlace.of(story, wanted.articleIds());
        if (place.isPresent()) {
            stories.put(record.key(), hop(record, "story", place.get()::write));
        } else if (stories.remove(record.key()) != null) {
            add(
                    record,
                    story != null && story.getForwardedTo() != null ? "story went into another" : "no longer in story",
                    line -> line.text("story", record.key())
                            .text("forwardedTo", story == null ? null : story.getForwardedTo()));
        }
    }

    /// What a revision changed.
    private static JsonLine changes(@Nullable RevisionChanges changes) {
        return changes == null
                ? new JsonLine()
                : new JsonLine()
                        .flag("title", changes.getTitle())
                        .share("body", changes.getBody())
                        .flag("publishedAt", changes.getPublishedAt());
    }

    private void takenBack(ConsumerRecord<String, ?> record, String what) {
        if (wanted.articleIds().contains(record.key())) {
            add(record, what, line -> line.text("article", record.key()));
        }
    }

    private void add(ConsumerRecord<String, ?> record, String what, UnaryOperator<JsonLine> more) {
        hops.add(hop(record, what, more));
    }

    private static Hop hop(ConsumerRecord<String, ?> record, String what, UnaryOperator<JsonLine> more) {
        var at = Instant.ofEpochMilli(record.timestamp());
        var line = new JsonLine()
                .text("hop", what)
                .text("topic", record.topic())
                .number("partition", (long) record.partition())
                .number("offset", record.offset())
                .text("at", at.toString());
        return new Hop(at, more.apply(line));
    }
}
