package io.tidings.cli.source;

import io.tidings.cli.output.ArticleFields;
import io.tidings.cli.output.Format;
import io.tidings.cli.output.JsonLine;
import io.tidings.cli.output.MeaningFields;
import io.tidings.cli.output.Rows;
import io.tidings.extract.ExtractedArticle;
import io.tidings.ingest.fetch.FetchOutcome;
import io.tidings.ingest.fetch.Robots;
import io.tidings.ingest.intake.Item;
import io.tidings.ingest.publish.RecordPreview;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.trial.Trial;
import io.tidings.news.Page;
import io.tidings.runtime.config.Durations;
import io.tidings.runtime.source.SourcesText;
import io.tidings.schemas.id.ArticleIds;
import io.tidings.text.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a trial of a source showed, as text for a person, as JSON, or its articles as CSV. Immutable.
///
/// @param listing what a feed or sitemap lists, if it is one
record TrialReport(
        Trial.Result result, List<Seen> articles, @Nullable Listing listing) {

    /// An article with what would be said of it.
    record Seen(String id, ExtractedArticle article, Language language, TrialVerdicts.@Nullable Repeats repeats) {}

    static TrialReport of(Trial.Result result, TrialVerdicts verdicts) {
        var articles = result.taken().items().stream()
                .filter(Item.Accepted.class::isInstance)
                .map(Item.Accepted.class::cast)
                .map(item -> {
                    var article = item.entry().article();
                    var url = article.canonicalUrl() == null ? article.url() : article.canonicalUrl();
                    var id = ArticleIds.of(
                            url,
                            result.source().getSourceId(),
                            item.entry().place().inputId(),
                            article.title(),
                            article.text());
                    return new Seen(id, article, verdicts.language(article), verdicts.repeats(id, article));
                })
                .toList();
        return new TrialReport(result, articles, Listing.of(result));
    }

    /// Whether the source can be added as it is.
    boolean isGood() {
        return result.outcome().isGood() && !articles.isEmpty();
    }

    String text(Format format) {
        return switch (format) {
            case TABLE -> TrialText.of(this);
            case JSON -> json() + "\n";
            case CSV -> rows().text(Format.CSV);
        };
    }

    private List<Item.Refused> refused() {
        return result.taken().items().stream()
                .filter(Item.Refused.class::isInstance)
                .map(Item.Refused.class::cast)
                .toList();
    }

    /// The articles, one a row.
    Rows rows() {
        var rows = new Rows(
                "article", "published", "language", "characters", "method", "repeats", "relation", "title", "url");
        for (var seen : articles) {
            var article = seen.article();
            var repeats = seen.repeats();
            rows.row(
                    seen.id(),
                    ArticleFields.time(article.publishedAt()),
                    seen.language().code(),
                    article.text().length(),
                    article.truncated() ? article.method() + ", cut" : article.method(),
                    repeats == null ? null : repeats.other(),
                    repeats == null ? null : repeats.relation(),
                    article.title(),
                    article.url());
        }
        return rows;
    }

    /// What was refused, one a row.
    Rows refusals() {
        var rows = new Rows("refused", "where", "why");
        for (var item : refused()) {
            var bad = item.bad();
            rows.row(bad.reason().code(), bad.url() == null ? bad.place().input() : bad.url(), bad.message());
        }
        for (var item : result.heldBack()) {
            rows.row("held-back", where(item), "It is under embargo until " + item.until() + ", and taken in then");
        }
        return rows;
    }

    /// What the articles alone do not show, a sentence each.
    List<String> complaints() {
        var poll = result.outcome().isGood()
                ? Stream.<String>empty()
                : Stream.of(result.outcome().code() + ": " + result.outcome().message());
        var items = refused().stream()
                .map(item -> item.bad().reason().code() + ": " + item.bad().message());
        return Stream.concat(poll, items).toList();
    }

    private static String where(Read.HeldBack item) {
        var id = item.place().inputId();
        return id == null ? item.place().input() : id;
    }

    private JsonLine json() {
        var line = new JsonLine()
                .text("source", result.source().getSourceId())
                .raw("definition", SourcesText.keys(result.source()))
                .text("outcome", result.outcome().code())
                .text("message", result.outcome().message())
                .text("robots", robots())
                .flag("readToItsEnd", result.isWhole())
                .objects("exchanges", result.exchanges(), TrialReport::exchange);
        if (listing != null) {
            line.object("entries", listing.json());
        }
        return line.objects("articles", articles, TrialReport::article)
                .objects(
                        "refused",
                        refused(),
                        item -> new JsonLine()
                                .text("reason", item.bad().reason().code())
                                .text("message", item.bad().message())
                                .text("url", item.bad().url())
                                .text("input", item.bad().place().input()))
                .objects(
                        "heldBack",
                        result.heldBack(),
                        item -> new JsonLine()
                                .text("id", item.place().inputId())
                                .text("input", item.place().input())
                                .text("until", item.until().toString()))
                .objects("records", result.records(), TrialReport::record);
    }

    private static JsonLine exchange(Trial.Exchange exchange) {
        var line = new JsonLine()
                .text("address", exchange.address().toString())
                .text("outcome", outcome(exchange.outcome()))
                .number("millis", exchange.took().toMillis());
        if (exchange.outcome() instanceof FetchOutcome.Fetched fetched) {
            line.text("finalAddress", fetched.address().toString())
                    .text("contentType", fetched.contentType())
                    .number("bytes", (long) fetched.body().length)
                    .text("etag", fetched.validators().etag())
                    .text("lastModified", fetched.validators().lastModified());
        }
        return line;
    }

    /// What a fetch came to, in words.
    static String outcome(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched _ -> "fetched";
            case FetchOutcome.NotModified _ -> "not modified";
            case FetchOutcome.AskedToWait asked -> asked.message();
            case FetchOutcome.Gone(var message) -> message;
            case FetchOutcome.Refused refused -> "refused: " + refused.message();
            case FetchOutcome.TooLarge large -> large.message();
            case FetchOutcome.Failed failed -> failed.message();
        };
    }

    private static JsonLine article(Seen seen) {
        var article = seen.article();
        var line = ArticleFields.of(seen.id(), article)
                .text("modifiedAt", ArticleFields.time(article.modifiedAt()))
                .text("section", article.section())
                .text("image", article.image())
                .flag("truncated", article.truncated())
                .text("method", article.method())
                .object(
                        "language",
                        MeaningFields.language(
                                seen.language().code(), seen.language().confidence()));
        var repeats = seen.repeats();
        return repeats == null
                ? line
                : line.text("duplicateOf", repeats.other())
                        .text("relation", repeats.relation())
                        .share("similarity", repeats.similarity());
    }

    /// A page's bytes are what was fetched, and are only counted here.
    private static JsonLine record(RecordPreview record) {
        if (record.value() instanceof Page page) {
            return new JsonLine()
                    .text("topic", record.topic())
                    .text("key", record.key())
                    .text("contentType", page.getContentType())
                    .number("bytes", (long) page.getBody().remaining());
        }
        return new JsonLine()
                .text("topic", record.topic())
                .text("key", record.key())
                .json("value", record.value().toString());
    }

    /// What robots.txt says of the source's address, in words; null where nobody asks.
    @Nullable
    String robots() {
        return switch (result.robots()) {
            case null -> null;
            case Robots.Verdict.Allowed(var delay) when delay.isZero() -> "allowed";
            case Robots.Verdict.Allowed(var delay) ->
                "allowed, with " + Durations.text(delay) + " between two requests";
            case Robots.Verdict.Disallowed(var message) -> "not allowed: " + message;
            case Robots.Verdict.Unknown(var message) -> "not known: " + message;
        };
    }

    /// The kind as it is written in files.
    String kind() {
        return result.source().getKind().name().toLowerCase(Locale.ROOT);
    }

    /// How many records for each topic.
    Map<String, Long> topics() {
        return result.records().stream()
                .collect(Collectors.groupingBy(RecordPreview::topic, TreeMap::new, Collectors.counting()));
    }
}
