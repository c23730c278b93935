package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Alike;
import io.tidings.enrich.judgement.Correction;
import io.tidings.enrich.judgement.Judge;
import io.tidings.enrich.judgement.Judgement;
import io.tidings.enrich.judgement.LaneView;
import io.tidings.enrich.judgement.Likeness;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.judgement.Verdict.Original;
import io.tidings.enrich.judgement.Verdict.Repeats;
import io.tidings.news.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The articles of a lane's window, how they were judged, and what an arrival or a leaving changes. Keeps its stores in
/// step
/// with each other. Not thread-safe: it belongs to one Streams task.
final class Lane implements LaneView {

    private final LaneStores stores;
    private final Likeness likeness;
    private final LaneClock clock;

    Lane(LaneStores stores, Likeness likeness, LaneWindow window) {
        this.stores = stores;
        this.likeness = likeness;
        this.clock = new LaneClock(window, stores.timeline().latest());
    }

    /// What came of an arrival.
    ///
    /// @param before how the article was judged here until now; null if it was not known here
    record Arrived(@Nullable Verdict before, Judgement judgement) {}

    /// Takes an article in, new or revised, and judges it and whatever it puts in doubt.
    ///
    /// @param article its id, time, revision and traits; its verdict does not count
    /// @param whole Avro's single-object encoding of the `Article`
    Arrived arrive(Member article, byte[] whole) {
        forgetBefore(clock.advance(article.arrivedAt()));
        var known = stores.members().find(article.id());
        var doubtful = new HashSet<>(known.map(this::takeOut).orElse(Set.of()));
        stores.members().remember(article);
        doubtful.addAll(enter(article));
        doubtful.remove(article.id());
        var judgement = Judge.arrival(this, article, members(doubtful));
        settle(new Correction(article.with(Verdict.original()), judgement.verdict()));
        judgement.corrections().forEach(this::settle);
        if (article.arrivedAt() < clock.horizon()) {
            forget(article.with(judgement.verdict()));
        } else {
            stores.whole().keep(article.id(), whole);
        }
        return new Arrived(known.map(Member::verdict).orElse(null), judgement);
    }

    /// Lets an article go that has moved to another lane.
    ///
    /// @return what that changes for those that repeated it; absent if it was not here
    Optional<List<Correction>> withdraw(String articleId) {
        return stores.members().find(articleId).map(member -> {
            var doubtful = takeOut(member);
            forgetTexts(member);
            var corrections = Judge.again(this, members(doubtful));
            corrections.forEach(this::settle);
            return corrections;
        });
    }

    /// How an article is judged here; absent if it is not here.
    Optional<Verdict> verdict(String articleId) {
        return stores.members().find(articleId).map(Member::verdict);
    }

    /// An article of this lane, whole.
    Article article(String articleId) {
        return stores.whole().get(articleId);
    }

    @Override
    public Collection<Alike> alike(Member member) {
        var traits = member.traits();
        var candidates = new HashSet<String>();
        var shared = stores.fingerprints().shared(traits.fingerprints());
        shared.forEach((id, count) -> {
            if (count >= Likeness.FEWEST_SHARED) {
                candidates.add(id);
            }
        });
        if (traits.sketch() == null) {
            candidates.addAll(stores.shortTexts().same(traits.contentHash()));
        } else {
            candidates.addAll(stores.bands().sharing(traits.sketch()));
        }
        candidates.remove(member.id());
        var alike = new ArrayList<Alike>();
        for (var candidate : members(candidates)) {
            likeness.of(member, candidate, shared.getOrDefault(candidate.id(), 0))
                    .ifPresent(alike::add);
        }
        return alike;
    }

    @Override
    public Collection<Member> repeating(String articleId) {
        return members(stores.repetitions().of(articleId));
    }

    private List<Member> members(Collection<String> ids) {
        return ids.stream().flatMap(id -> stores.members().find(id).stream()).toList();
    }

    /// @return ids of articles whose verdict has lost its ground
    private Set<String> enter(Member member) {
        var traits = member.traits();
        stores.timeline().remember(Timeline.Arrival.of(member));
        if (traits.sketch() == null) {
            stores.shortTexts().remember(member.seniority(), traits.contentHash());
        } else {
            stores.bands().remember(member.seniority(), traits.sketch());
        }
        return stores.fingerprints().remember(member.seniority(), traits.fingerprints(), member.arrivedAt());
    }

    /// Out of the indexes, so that nothing finds it.
    ///
    /// @return ids of the articles that repeat it
    private Set<String> takeOut(Member member) {
        var traits = member.traits();
        stores.timeline().forget(Timeline.Arrival.of(member));
        if (traits.sketch() == null) {
            stores.shortTexts().forget(member.seniority(), traits.contentHash());
        } else {
            stores.bands().forget(member.seniority(), traits.sketch());
        }
        stores.fingerprints().forget(member.seniority(), traits.fingerprints(), clock.horizon());
        if (member.verdict() instanceof Repeats repeats) {
            stores.repetitions().forget(repeats.of(), member.id());
        }
        return member.verdict() instanceof Original
                ? Set.copyOf(stores.repetitions().of(member.id()))
                : Set.of();
    }

    private void settle(Correction correction) {
        var member = correction.member();
        if (member.verdict() instanceof Repeats repeats) {
            stores.repetitions().forget(repeats.of(), member.id());
        }
        if (correction.verdict() instanceof Repeats repeats) {
            stores.repetitions().remember(repeats.of(), member.id());
        }
        stores.members().remember(member.with(correction.verdict()));
    }

    private void forget(Member member) {
        takeOut(member);
        forgetTexts(member);
    }

    private void forgetTexts(Member member) {
        stores.members().forget(member.id());
        stores.whole().forget(member.id());
    }

    private void forgetBefore(long horizon) {
        while (clock.mustSweep()) {
            var old = stores.timeline().before(horizon, LaneClock.SWEPT_AT_ONCE);
            for (var article : old) {
                stores.members().find(article.articleId()).ifPresent(this::forget);
                stores.timeline().forget(article);
            }
            if (old.size() < LaneClock.SWEPT_AT_ONCE) {
                clock.swept();
            }
        }
    }
}
