package io.tidings.cli.pipeline;

import io.tidings.cli.output.JsonLine;
import io.tidings.cli.output.MeaningFields;
import io.tidings.news.Article;
import io.tidings.news.Attribution;
import io.tidings.news.Duplicate;
import io.tidings.news.Entity;
import io.tidings.news.JournalEvent;
import io.tidings.news.NewsTime;
import io.tidings.news.Origin;
import io.tidings.news.RawArticle;
import io.tidings.news.Rejected;
import io.tidings.news.Tag;
import io.tidings.news.TimePrecision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The line of one item, as the contract has it.
final class RunLine {

    private RunLine() {}

    /// @param arrivedAt when the article got into its topic
    static JsonLine of(
            ItemFate fate,
            RawArticle raw,
            Article article,
            @Nullable Duplicate duplicate,
            @Nullable String story,
            Instant arrivedAt) {
        var line = start(fate, raw.getArticleId(), raw.getSourceId(), raw.getOrigin())
                .text("url", article.getUrl())
                .text("title", article.getTitle())
                .text("standfirst", article.getStandfirst())
                .text("text", article.getText())
                .texts("authors", article.getAuthors())
                .text("publishedAt", time(article.getPublishedAt()))
                .text("language", article.getLanguage().getCode());
        likeness(line, duplicate);
        return line.text("storyId", story)
                .objects("tags", article.getTags(), RunLine::tag)
                .objects("entities", article.getEntities(), RunLine::entity)
                .objects("attributions", article.getAttributions(), RunLine::attribution)
                .texts("keywords", article.getKeywords())
                .text("seenAt", raw.getSeenAt().toString())
                .text("publishedToTopicAt", arrivedAt.toString());
    }

    /// The line of an item that has no article of its own in the stream.
    static JsonLine of(
            ItemFate fate,
            RawArticle raw,
            @Nullable Duplicate duplicate,
            @Nullable String story,
            @Nullable Rejected rejected) {
        var line = start(fate, raw.getArticleId(), raw.getSourceId(), raw.getOrigin())
                .text("url", raw.getUrl())
                .text("title", raw.getTitle())
                .text("standfirst", raw.getStandfirst())
                .text("text", raw.getText())
                .texts("authors", raw.getAuthors())
                .text("publishedAt", time(raw.getPublishedAt()))
                .text(
                        "language",
                        duplicate == null ? null : duplicate.getLanguage().getCode());
        likeness(line, duplicate);
        line.text("storyId", fate.outcome() == JournalEvent.DUPLICATE ? story : null);
        if (rejected != null) {
            reason(line, rejected);
        }
        return line.text("seenAt", raw.getSeenAt().toString());
    }

    /// The line of an item that ingest itself rejected.
    static JsonLine of(ItemFate fate, Rejected rejected) {
        var line = start(fate, rejected.getArticleId(), rejected.getSourceId(), rejected.getOrigin())
                .text("url", rejected.getUrl());
        reason(line, rejected);
        return line.text("seenAt", rejected.getRejectedAt().toString());
    }

    private static JsonLine start(
            ItemFate fate, @Nullable String articleId, @Nullable String sourceId, @Nullable Origin origin) {
        var line = new JsonLine()
                .text("outcome", fate.outcome().name().toLowerCase(Locale.ROOT))
                .text("id", articleId)
                .text("source", sourceId);
        if (origin != null) {
            line.text("input", origin.getInput())
                    .number("line", origin.getLine())
                    .text("inputId", origin.getInputId());
        }
        return line;
    }

    private static void likeness(JsonLine line, @Nullable Duplicate duplicate) {
        if (duplicate != null) {
            line.text("duplicateOf", duplicate.getDuplicateOf())
                    .text("relation", duplicate.getRelation().name().toLowerCase(Locale.ROOT))
                    .share("similarity", duplicate.getSimilarity());
        }
    }

    private static void reason(JsonLine line, Rejected rejected) {
        line.text("reason", rejected.getReason())
                .text("message", rejected.getMessage())
                .text("stage", rejected.getStage().name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String time(@Nullable NewsTime time) {
        if (time == null) {
            return null;
        }
        return time.getPrecision() == TimePrecision.DAY
                ? time.getAt().atOffset(ZoneOffset.UTC).toLocalDate().toString()
                : time.getAt().toString();
    }

    private static JsonLine tag(Tag tag) {
        return MeaningFields.tag(tag.getScheme(), tag.getId(), tag.getLabel(), tag.getScore(), tag.getBecause());
    }

    private static JsonLine entity(Entity entity) {
        return MeaningFields.entity(
                entity.getType().name().toLowerCase(Locale.ROOT),
                entity.getId(),
                entity.getName(),
                entity.getForms(),
                entity.getMentions());
    }

    private static JsonLine attribution(Attribution attribution) {
        return MeaningFields.attribution(attribution.getName(), attribution.getId());
    }
}
