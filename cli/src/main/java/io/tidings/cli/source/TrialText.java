package io.tidings.cli.source;

import io.tidings.cli.output.ArticleFields;
import io.tidings.cli.output.Format;
import io.tidings.cli.output.Rows;
import io.tidings.ingest.fetch.FetchOutcome;
import java.util.stream.Collectors;

/// A trial's report for a person. Pure.
final class TrialText {

    private static final int SHOWN = 160;

    private TrialText() {}

    static String of(TrialReport report) {
        var result = report.result();
        var source = result.source();
        var text = new StringBuilder();
        line(text, "source", source.getSourceId() + " (" + report.kind() + ")  " + source.getAddress());
        line(text, "outcome", result.outcome().code() + "  " + result.outcome().message());
        if (report.robots() != null) {
            line(text, "robots", report.robots());
        }
        var listing = report.listing();
        if (listing != null) {
            line(text, "entries", listing.sentence());
        }
        var refused = report.refusals();
        line(
                text,
                "articles",
                report.articles().size() + " read"
                        + (!result.isWhole()
                                ? ", there are more"
                                : result.outcome().isGood() ? ", which is all" : ""));
        text.append('\n');
        if (!result.exchanges().isEmpty()) {
            text.append(exchanges(report)).append('\n');
        }
        for (var seen : report.articles()) {
            article(text, seen);
        }
        if (report.articles().size() < result.taken().items().size()
                || !result.heldBack().isEmpty()) {
            text.append(refused.text(Format.TABLE)).append('\n');
        }
        line(
                text,
                "records",
                report.topics().entrySet().stream()
                                .map(topic -> topic.getValue() + " " + topic.getKey())
                                .collect(Collectors.joining(", "))
                        + " would be written; -o json shows them. Nothing was.");
        return text.append('\n').toString();
    }

    private static String exchanges(TrialReport report) {
        var rows = new Rows("fetched", "millis", "bytes", "type", "validators", "outcome");
        for (var exchange : report.result().exchanges()) {
            if (exchange.outcome() instanceof FetchOutcome.Fetched fetched) {
                var validators = fetched.validators();
                rows.row(
                        exchange.address(),
                        exchange.took().toMillis(),
                        fetched.body().length,
                        fetched.contentType(),
                        validators.etag() == null
                                ? validators.lastModified() == null ? "none" : "Last-Modified"
                                : validators.lastModified() == null ? "ETag" : "ETag, Last-Modified",
                        fetched.address().equals(exchange.address())
                                ? "fetched"
                                : "redirected to " + fetched.address());
            } else {
                rows.row(
                        exchange.address(),
                        exchange.took().toMillis(),
                        null,
                        null,
                        null,
                        TrialReport.outcome(exchange.outcome()));
            }
        }
        return rows.text(Format.TABLE);
    }

    private static void article(StringBuilder text, TrialReport.Seen seen) {
        var article = seen.article();
        line(text, "article", seen.id());
        line(text, "title", article.title());
        line(text, "url", article.url());
        if (article.canonicalUrl() != null && !article.canonicalUrl().equals(article.url())) {
            line(text, "canonical", article.canonicalUrl());
        }
        line(text, "published", ArticleFields.time(article.publishedAt()));
        line(text, "authors", article.authors().isEmpty() ? null : String.join(", ", article.authors()));
        line(text, "section", article.section());
        line(
                text,
                "language",
                seen.language().code() + " (" + Math.round(100 * seen.language().confidence()) + " %)");
        var repeats = seen.repeats();
        line(
                text,
                "duplicate",
                repeats == null
                        ? "of none"
                        : repeats.relation() + " of " + repeats.other() + " (" + Math.round(100 * repeats.similarity())
                                + " %)");
        line(
                text,
                "text",
                article.text().length() + " characters by " + article.method() + (article.truncated() ? ", cut" : "")
                        + ": " + shown(article.text()));
        text.append('\n');
    }

    private static void line(StringBuilder text, String name, @org.jspecify.annotations.Nullable String value) {
        text.append(name)
                .append(" ".repeat(Math.max(1, 11 - name.length())))
                .append(value == null || value.isBlank() ? "-" : value.strip())
                .append('\n');
    }

    private static String shown(String text) {
        var plain = text.replaceAll("\\s+", " ").strip();
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
