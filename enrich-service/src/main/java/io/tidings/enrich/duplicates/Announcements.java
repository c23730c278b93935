package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Correction;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.judgement.Verdict.Original;
import io.tidings.enrich.judgement.Verdict.Repeats;
import io.tidings.enrich.output.Journal;
import io.tidings.enrich.output.Output;
import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.JournalEvent;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says verdicts to the world: what is written to the topics when an article is judged, or judged otherwise. Pure.
///
/// An article stands either in `news.articles` or in `news.duplicates`: whoever writes it to one takes it back from the
/// other, unless it was never there.
final class Announcements {

    private static final String METHOD = "text %d, sketch %d, fingerprints %d"
            .formatted(ComparableText.VERSION, Sketch.VERSION, Fingerprints.VERSION);

    /// Titles and addresses beyond this are no titles and addresses; `news.duplicates` takes 1 MiB a record.
    private static final int LONGEST_FIELD = 8_000;

    private Announcements() {}

    /// The first verdict on a new article or a new revision.
    ///
    /// @param before how it was judged in this lane until now, null if it was not known here
    static List<Output> outcome(Article article, @Nullable Verdict before, Verdict verdict, Instant at) {
        var outputs = new ArrayList<>(state(article, verdict, at));
        var elsewhere = before == null && article.getRevision() > 1;
        if (elsewhere || (before != null && before instanceof Original != verdict instanceof Original)) {
            outputs.add(absence(article.getArticleId(), verdict));
        }
        outputs.add(Journal.outcome(article, event(article.getRevision(), verdict), of(verdict), null, at));
        return outputs;
    }

    /// A verdict that has changed without the article having come again.
    static List<Output> correction(Article article, Correction correction, Instant at) {
        var before = correction.member().verdict();
        var verdict = correction.verdict();
        var outputs = new ArrayList<>(state(article, verdict, at));
        if (before instanceof Original != verdict instanceof Original) {
            outputs.add(absence(article.getArticleId(), verdict));
        }
        var revision = correction.member().revision();
        outputs.add(Journal.outcome(article, event(revision, verdict), of(verdict), event(revision, before), at));
        return outputs;
    }

    /// How an article stands, said once more: another lane may have written to the topics in between.
    static List<Output> reassertion(Article article, Verdict verdict, Instant at) {
        var outputs = new ArrayList<>(state(article, verdict, at));
        outputs.add(absence(article.getArticleId(), verdict));
        return outputs;
    }

    private static List<Output> state(Article article, Verdict verdict, Instant at) {
        return switch (verdict) {
            case Original _ -> {
                article.setEnrichedAt(at);
                yield List.of(new Output.OfArticle(article.getArticleId(), article));
            }
            case Repeats repeats ->
                List.of(new Output.OfDuplicate(article.getArticleId(), duplicate(article, repeats, at)));
        };
    }

    private static Output absence(String articleId, Verdict verdict) {
        return switch (verdict) {
            case Original _ -> new Output.OfDuplicate(articleId, null);
            case Repeats _ -> new Output.OfArticle(articleId, null);
        };
    }

    private static JournalEvent event(int revision, Verdict verdict) {
        return switch (verdict) {
            case Original _ -> revision > 1 ? JournalEvent.REVISION : JournalEvent.ARTICLE;
            case Repeats _ -> JournalEvent.DUPLICATE;
        };
    }

    private static @Nullable String of(Verdict verdict) {
        return verdict instanceof Repeats repeats ? repeats.of() : null;
    }

    private static Duplicate duplicate(Article article, Repeats repeats, Instant at) {
        return Duplicate.newBuilder()
                .setArticleId(article.getArticleId())
                .setItemId(article.getItemId())
                .setSourceId(article.getSourceId())
                .setOrigin(article.getOrigin())
                .setSeenAt(article.getSeenAt())
                .setDuplicateOf(repeats.of())
                .setRelation(repeats.relation())
                .setSimilarity(repeats.similarity())
                .setMethod(METHOD)
                .setUrl(cut(article.getUrl()))
                .setTitle(cut(article.getTitle()))
                .setPublishedAt(article.getPublishedAt())
                .setLanguage(article.getLanguage())
                .setRevision(article.getRevision())
                .setDecidedAt(at)
                .build();
    }

    private static @Nullable String cut(@Nullable String field) {
        return field == null || field.length() <= LONGEST_FIELD ? field : field.substring(0, LONGEST_FIELD);
    }
}
