package io.tidings.enrich.analysis;

import io.tidings.news.Article;
import io.tidings.news.Language;
import io.tidings.news.RawArticle;
import io.tidings.text.language.LanguageIdentifier;
import io.tidings.text.normalise.Cleaner;
import io.tidings.text.normalise.ComparableText;
import java.time.Duration;
import java.time.Instant;

/// Enriches one article by what it says itself. Immutable and thread-safe: one serves all tasks.
public final class ArticleAnalysis {

    /// A publisher's clock may be ahead of ours by so much; a date further ahead is a mistake and orders nothing.
    private static final Duration AHEAD = Duration.ofHours(1);

    private static final String NORMALISER = "clean %d, fold %d".formatted(Cleaner.VERSION, ComparableText.VERSION);
    private static final String MODEL = "language %d".formatted(LanguageIdentifier.VERSION);

    private final LanguageIdentifier languages = new LanguageIdentifier();

    /// @param revision from 1
    /// @param at when this is done
    public Enriched enrich(RawArticle raw, CleanArticle clean, int revision, Instant at) {
        var language = languages.identify(clean.title(), clean.text(), raw.getLanguageHint());
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
                .setLanguage(new Language(language.code(), language.confidence()))
                .setEnrichedAt(at)
                .setNormaliser(NORMALISER)
                .setModel(MODEL)
                .build();
        return new Enriched(article, Comparison.traits(clean), eventTime(raw));
    }

    private static long eventTime(RawArticle raw) {
        var seen = raw.getSeenAt();
        var published = raw.getPublishedAt();
        return published == null || published.getAt().isAfter(seen.plus(AHEAD))
                ? seen.toEpochMilli()
                : published.getAt().toEpochMilli();
    }
}
