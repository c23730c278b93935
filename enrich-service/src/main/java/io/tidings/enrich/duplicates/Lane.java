package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Alike;
import io.tidings.enrich.judgement.Correction;
import io.tidings.enrich.judgement.Judge;
import io.tidings.enrich.judgement.LaneView;
import io.tidings.enrich.judgement.Likeness;
import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.judgement.Verdict.Repeats;
import io.tidings.news.Ruling;
import io.tidings.news.RulingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The articles of a lane's window, how they were judged, and what an arrival or a leaving changes. Keeps store and
/// index
/// in step with each other. Not thread-safe: it belongs to one Streams task.
final class Lane implements LaneView {

    private final Roster roster;
    private final Rulings rulings;
    private final Likeness likeness;
    private final LaneClock clock;

    /// Makes the index from the store: some 15 microseconds an article.
    Lane(Members members, Rulings rulings, Likeness likeness, LaneWindow window) {
        this.roster = new Roster(members);
        this.rulings = rulings;
        this.likeness = likeness;
        this.clock = new LaneClock(window, roster.latestArrival());
    }

    /// A verdict that has changed, with what is kept of its article.
    ///
    /// @param article with the verdict that was
    record Changed(Stored article, Verdict verdict) {}

    /// What came of an arrival.
    ///
    /// @param before how the article was judged here until now; null if it was not known here
    record Arrived(@Nullable Verdict before, Verdict verdict, List<Changed> corrections) {}

    /// Takes an article in, new or revised, and judges it and whatever it puts in doubt.
    ///
    /// @param article its verdict does not count
    Arrived arrive(Stored article) {
        roster.begin();
        var member = article.member();
        var doubted = new SlotSet();
        forgetBefore(clock.advance(member.arrivedAt()), doubted);
        var known = roster.find(member.id());
        var before = known.map(slot -> roster.stored(slot).member().verdict()).orElse(null);
        int slot = known.isPresent()
                ? roster.replace(known.orElseThrow(), article, doubted)
                : roster.enter(article, doubted);
        doubted.remove(slot);
        var judgement = Judge.arrival(this, member, members(doubted));
        var corrections = changed(judgement.corrections());
        roster.end();
        if (member.arrivedAt() < clock.horizon()) {
            roster.leave(slot, new SlotSet());
        }
        return new Arrived(before, judgement.verdict(), corrections);
    }

    /// Lets an article go that has moved to another lane.
    ///
    /// @return what that changes for those that repeated it; absent if it was not here
    Optional<List<Changed>> withdraw(String articleId) {
        roster.begin();
        return roster.find(articleId).map(slot -> {
            var doubted = new SlotSet();
            roster.repeating(slot).forEach(doubted::add);
            roster.leave(slot, doubted);
            var corrections = changed(Judge.again(this, members(doubted)));
            roster.end();
            return corrections;
        });
    }

    /// A person says something of two articles, or takes it back.
    ///
    /// @param said null to take it back
    /// @return what that changes, if they are here; it holds as well for what comes later
    List<Changed> rule(String first, String second, @Nullable Ruling said) {
        roster.begin();
        rulings.remember(first, second, said);
        var doubted = new SlotSet();
        roster.find(first).ifPresent(doubted::add);
        roster.find(second).ifPresent(doubted::add);
        var corrections = changed(Judge.again(this, members(doubted)));
        roster.end();
        return corrections;
    }

    /// What is kept of an article, with how it is judged here; absent if it is not here.
    Optional<Stored> find(String articleId) {
        roster.begin();
        return roster.find(articleId).map(roster::stored);
    }

    @Override
    public Collection<Alike> alike(Member member) {
        int own = roster.find(member.id()).orElse(-1);
        var said = rulings.of(member.id());
        var alike = new ArrayList<>(ruledAlike(member, said));
        roster.sharing(member.traits()).forEachCounted((slot, shared) -> {
            if (slot != own && roster.matters(slot, member) && mayBeAlike(slot, member, shared)) {
                var other = roster.stored(slot).member();
                if (!said.containsKey(other.id())) {
                    likeness.of(member, other, shared).ifPresent(alike::add);
                }
            }
        });
        return alike;
    }

    /// Those that a person has called the same, or what they repeat.
    private List<Alike> ruledAlike(Member member, Map<String, Ruling> said) {
        var alike = new ArrayList<Alike>();
        said.forEach((id, ruling) -> {
            if (ruling.getKind() == RulingKind.SAME) {
                roster.find(id)
                        .flatMap(slot -> inPlaceOf(roster.stored(slot).member(), member))
                        .filter(other -> !rulings.areDifferent(member.id(), other.id()))
                        .ifPresent(other -> alike.add(likeness.ruled(member, other, ruling.getMadeBy())));
            }
        });
        return alike;
    }

    private Optional<Member> inPlaceOf(Member partner, Member member) {
        return partner.verdict() instanceof Repeats repeats
                        && partner.seniority().isBefore(member.seniority())
                ? roster.find(repeats.of()).map(slot -> roster.stored(slot).member())
                : Optional.of(partner);
    }

    /// Sifts on the heap, so that only what is alike is read from the store.
    private boolean mayBeAlike(int slot, Member member, int shared) {
        var slots = roster.slots();
        var shorter =
                Math.min(slots.passages(slot), member.traits().fingerprints().size());
        return slots.hasText(slot, member.traits())
                || likeness.isPart(shared, shorter)
                || likeness.isNear(slots.similarity(slot, member.traits().sketch()));
    }

    @Override
    public Collection<Member> repeating(String articleId) {
        return roster.find(articleId).stream()
                .flatMap(slot -> roster.repeating(slot).boxed())
                .map(slot -> roster.stored(slot).member())
                .toList();
    }

    @Override
    public void judged(Member member, Verdict verdict) {
        roster.judge(member.id(), verdict);
    }

    private Set<Member> members(SlotSet slots) {
        var members = new LinkedHashSet<Member>();
        slots.forEach(slot -> members.add(roster.stored(slot).member()));
        return members;
    }

    private List<Changed> changed(List<Correction> corrections) {
        return corrections.stream()
                .map(correction -> {
                    int slot = roster.find(correction.member().id()).orElseThrow();
                    var before = roster.stored(slot).with(correction.member().verdict());
                    return new Changed(before, correction.verdict());
                })
                .toList();
    }

    /// What has grown too old leaves; those that repeated it stay judged as they are.
    private void forgetBefore(long horizon, SlotSet doubted) {
        if (!clock.mustSweep()) {
            return;
        }
        roster.leaveBefore(horizon, doubted);
        clock.swept();
    }
}
