package io.tidings.enrich.analysis;

import io.tidings.enrich.judgement.Turn;
import io.tidings.news.Article;
import io.tidings.news.NewsTime;
import io.tidings.news.RawArticle;
import io.tidings.text.Analysis;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.TextInput;
import io.tidings.text.language.Language;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.rule.RuledArticle;
import io.tidings.text.rule.TagRules;
import io.tidings.text.topic.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Enriches one article by what it says itself. Immutable and thread-safe: one serves all tasks.
public final class ArticleAnalysis {

    /// A publisher's clock may be ahead of ours by so much; a date further ahead is a mistake and orders nothing.
    private static final Duration AHEAD = Duration.ofHours(1);

    private static final String NORMALISER = "clean-%d,fold-%d".formatted(Cleaner.VERSION, ComparableText.VERSION);

    private final Function<TextInput, Analysis> analyzer;
    private final Supplier<TagRules> rules;

    /// Without rules of one's own.
    public ArticleAnalysis() {
        this(new TextAnalyzer(), TagRules::none);
    }

    /// @param rules those that hold at the time of asking
    public ArticleAnalysis(TextAnalyzer analyzer, Supplier<TagRules> rules) {
        this(analyzer::analyze, rules);
    }

    private ArticleAnalysis(Function<TextInput, Analysis> analyzer, Supplier<TagRules> rules) {
        this.analyzer = analyzer;
        this.rules = rules;
    }

    /// One that finds nothing and believes the language that it is told: for measuring what all the rest costs.
    public static ArticleAnalysis none() {
        return new ArticleAnalysis(
                input -> new Analysis(
                        new Language(Objects.requireNonNullElse(input.languageHint(), Language.UNDETERMINED.code()), 0),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "none"),
                TagRules::none);
    }

    /// @param revision from 1
    /// @param turn when the article was first seen
    /// @param at when this is done
    public Enriched enrich(RawArticle raw, CleanArticle clean, int revision, long turn, Instant at) {
        var analysis = analyzer.apply(new TextInput(
                clean.title(),
                clean.standfirst(),
                clean.text(),
                clean.captions(),
                day(raw.getPublishedAt()),
                raw.getLanguageHint(),
                raw.getSection(),
                raw.getCanonicalUrl() == null ? raw.getUrl() : raw.getCanonicalUrl()));
        var article = Article.newBuilder()
                .setArticleId(raw.getArticleId())
                .setItemId(raw.getItemId())
                .setSourceId(raw.getSourceId())
                .setOrigin(raw.getOrigin())
                .setSeenAt(raw.getSeenAt())
                .setRevision(revision)
                .setUrl(raw.getUrl())
                .setCanonicalUrl(raw.getCanonicalUrl())
                .setSiteName(raw.getSiteName())
                .setTitle(clean.title())
                .setStandfirst(clean.standfirst())
                .setText(clean.text())
                .setAuthors(clean.authors())
                .setPublishedAt(raw.getPublishedAt())
                .setModifiedAt(raw.getModifiedAt())
                .setSection(raw.getSection())
                .setImage(raw.getImage())
                .setCaptions(clean.captions())
                .setTruncated(raw.getTruncated())
                .setEnrichedAt(at)
                .setNormaliser(NORMALISER);
        Findings.write(analysis, ownTags(raw, clean, analysis), article);
        return new Enriched(article.build(), Comparison.traits(clean), eventTime(raw, turn), turn);
    }

    private List<Tag> ownTags(RawArticle raw, CleanArticle clean, Analysis analysis) {
        var holding = rules.get();
        return holding.isEmpty()
                ? List.of()
                : holding.tag(new RuledArticle(
                        analysis.language().code(),
                        clean.title(),
                        clean.standfirst(),
                        clean.text(),
                        analysis.entities(),
                        raw.getSourceId(),
                        raw.getSection(),
                        raw.getCanonicalUrl() == null ? raw.getUrl() : raw.getCanonicalUrl()));
    }

    private static @Nullable LocalDate day(@Nullable NewsTime time) {
        return time == null ? null : LocalDate.ofInstant(time.getAt(), ZoneOffset.UTC);
    }

    private static long eventTime(RawArticle raw, long turn) {
        var seen = Instant.ofEpochMilli(Turn.millis(turn));
        var published = raw.getPublishedAt();
        return published == null || published.getAt().isAfter(seen.plus(AHEAD))
                ? seen.toEpochMilli()
                : published.getAt().toEpochMilli();
    }
}
