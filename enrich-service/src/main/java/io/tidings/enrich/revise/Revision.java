package io.tidings.enrich.revise;

import io.tidings.enrich.analysis.ArticleAnalysis;
import io.tidings.enrich.analysis.CleanArticle;
import io.tidings.enrich.analysis.Content;
import io.tidings.enrich.analysis.Enriched;
import io.tidings.enrich.judgement.Turn;
import io.tidings.enrich.wire.KnownRevision;
import io.tidings.news.RawArticle;
import java.time.Instant;
import java.util.Optional;

/// What an article is to what is known of it. A pure decision.
sealed interface Revision {

    /// The same as before, for a reader.
    record Unchanged() implements Revision {}

    /// New, or changed.
    ///
    /// @param known what is to be remembered
    record Changed(Enriched enriched, KnownRevision known) implements Revision {}

    /// There is nothing to read in it.
    record Empty() implements Revision {}

    /// @param last what is known of the article; absent if it is new
    static Revision of(RawArticle raw, Optional<KnownRevision> last, ArticleAnalysis analysis, Instant at) {
        var rawHash = Content.hashOf(raw);
        if (last.filter(known -> known.getRawHash().equals(rawHash)).isPresent()) {
            return new Unchanged();
        }
        var clean = CleanArticle.of(raw);
        if (clean.isEmpty()) {
            return new Empty();
        }
        var contentHash = Content.hashOf(raw, clean);
        if (last.filter(known -> known.getContentHash().equals(contentHash)).isPresent()) {
            return new Unchanged();
        }
        var number = last.map(KnownRevision::getRevision).orElse(0) + 1;
        var turn = last.map(KnownRevision::getTurn).orElseGet(() -> Turn.of(raw.getSeenAt(), raw.getItemId()));
        var outline = Outline.of(raw, clean);
        var enriched = analysis.enrich(raw, clean, number, turn, at);
        last.ifPresent(known -> enriched.article().setChanges(outline.since(Outline.of(known))));
        var language = enriched.article().getLanguage().getCode();
        return new Changed(
                enriched,
                new KnownRevision(
                        rawHash,
                        contentHash,
                        number,
                        turn,
                        language,
                        outline.title(),
                        outline.published(),
                        outline.bytes()));
    }

    /// The same revision enriched anew, if the article still stands as it is here; what it had changed is not known any
    /// more.
    static Revision again(RawArticle raw, Optional<KnownRevision> last, ArticleAnalysis analysis, Instant at) {
        if (last.isEmpty()) {
            return of(raw, last, analysis, at);
        }
        var known = last.orElseThrow();
        if (!known.getRawHash().equals(Content.hashOf(raw))) {
            return new Unchanged();
        }
        var enriched = analysis.enrich(raw, CleanArticle.of(raw), known.getRevision(), known.getTurn(), at);
        return new Changed(
                enriched,
                KnownRevision.newBuilder(known)
                        .setLanguage(enriched.article().getLanguage().getCode())
                        .build());
    }
}
