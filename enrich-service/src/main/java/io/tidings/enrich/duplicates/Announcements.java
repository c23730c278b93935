package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.judgement.Verdict.Original;
import io.tidings.enrich.judgement.Verdict.Repeats;
import io.tidings.enrich.output.Item;
import io.tidings.enrich.output.Journal;
import io.tidings.enrich.output.Output;
import io.tidings.news.Duplicate;
import io.tidings.news.JournalEvent;
import io.tidings.news.Rejected;
import io.tidings.news.Stage;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Says verdicts to the world: what is written to the topics when an article is judged, or judged otherwise. Pure.
///
/// An article stands either in `news.articles` or in `news.duplicates`: whoever writes it to one takes it back from the
/// other, unless it was never there.
///
/// @param head what is said of the article as a duplicate, without the verdict
/// @param article its text as `news.articles` has it, which is asked for only if it is to be published; absent if it is
///     not kept any more
/// @param at when the verdict is made
record Announcements(Duplicate head, Supplier<Optional<byte[]>> article, Instant at) {

    private static final String METHOD = "text %d, sketch %d, fingerprints %d"
            .formatted(ComparableText.VERSION, Sketch.VERSION, Fingerprints.VERSION);

    /// The first verdict on a new article or a new revision.
    ///
    /// @param before how it was judged in this lane until now, null if it was not known here
    List<Output> outcome(@Nullable Verdict before, Verdict verdict) {
        var outputs = new ArrayList<Output>();
        outputs.add(presence(verdict).orElseThrow());
        var elsewhere = before == null && head.getRevision() > 1;
        if (elsewhere || (before != null && before instanceof Original != verdict instanceof Original)) {
            outputs.add(absence(verdict));
        }
        outputs.add(journal(event(verdict), of(verdict), null));
        return outputs;
    }

    /// A verdict that has changed without the article having come again.
    List<Output> correction(Verdict before, Verdict verdict) {
        var presence = presence(verdict);
        if (presence.isEmpty()) {
            return lost(before);
        }
        var outputs = new ArrayList<Output>();
        outputs.add(presence.orElseThrow());
        if (before instanceof Original != verdict instanceof Original) {
            outputs.add(absence(verdict));
        }
        outputs.add(journal(event(verdict), of(verdict), event(before)));
        return outputs;
    }

    /// How an article stands, said once more: another lane may have written to the topics in between.
    List<Output> reassertion(Verdict verdict) {
        return presence(verdict)
                .<List<Output>>map(presence -> List.of(presence, absence(verdict)))
                .orElseGet(() -> lost(verdict));
    }

    private Optional<Output> presence(Verdict verdict) {
        return switch (verdict) {
            case Original _ -> article.get().map(bytes -> new Output.OfArticle(head.getArticleId(), bytes));
            case Repeats repeats -> Optional.of(new Output.OfDuplicate(head.getArticleId(), duplicate(repeats)));
        };
    }

    private Output absence(Verdict verdict) {
        return switch (verdict) {
            case Original _ -> new Output.OfDuplicate(head.getArticleId(), null);
            case Repeats _ -> new Output.OfArticle(head.getArticleId(), null);
        };
    }

    /// It is an original now, but its text is gone: that is said, not passed over.
    private List<Output> lost(Verdict before) {
        var id = head.getArticleId();
        var rejected = Rejected.newBuilder()
                .setArticleId(id)
                .setItemId(head.getItemId())
                .setSourceId(head.getSourceId())
                .setOrigin(head.getOrigin())
                .setUrl(head.getUrl())
                .setStage(Stage.ENRICH)
                .setReason("text-gone")
                .setMessage("Article " + id + " repeats no other any more, but its text is not kept any longer;"
                        + " fetch it again, or keep the topic of the lanes for longer (duplicates.window and .late)")
                .setRejectedAt(at)
                .build();
        return List.of(
                Output.OfRejected.of(rejected),
                new Output.OfDuplicate(id, null),
                journal(JournalEvent.REJECTED, null, event(before)));
    }

    private Output journal(JournalEvent event, @Nullable String of, @Nullable JournalEvent supersedes) {
        var item = new Item(head.getSourceId(), head.getItemId(), head.getSeenAt());
        return Journal.outcome(item, head.getArticleId(), event, of, supersedes, at);
    }

    private JournalEvent event(Verdict verdict) {
        return switch (verdict) {
            case Original _ -> head.getRevision() > 1 ? JournalEvent.REVISION : JournalEvent.ARTICLE;
            case Repeats _ -> JournalEvent.DUPLICATE;
        };
    }

    private static @Nullable String of(Verdict verdict) {
        return verdict instanceof Repeats repeats ? repeats.of() : null;
    }

    private Duplicate duplicate(Repeats repeats) {
        return Duplicate.newBuilder(head)
                .setDuplicateOf(repeats.of())
                .setRelation(repeats.relation())
                .setSimilarity(repeats.similarity())
                .setMethod(METHOD)
                .setDecidedBy(repeats.by())
                .setDecidedAt(at)
                .build();
    }
}
