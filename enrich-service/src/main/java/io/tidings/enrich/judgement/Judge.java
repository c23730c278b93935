package io.tidings.enrich.judgement;

import io.tidings.enrich.judgement.Verdict.Original;
import io.tidings.enrich.judgement.Verdict.Repeats;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Decides which articles are originals and which repeat which, so that the order of their arrival does not matter.
///
/// The rule: in the order of publication, an article repeats the best of the earlier *originals* that it is alike to,
/// and is an original itself if there is none. So verdicts are a function of the set of articles; there are no cycles
/// and
/// no chains, and every verdict rests on a direct comparison. An arrival, a revision or a leaving can only change
/// verdicts of
/// later published articles that resemble it; these are judged again, in the order of publication, until nothing
/// changes
/// any more.
///
/// One use a judgement. Not thread-safe.
public final class Judge {

    private final LaneView lane;
    private final NavigableMap<Seniority, Member> doubtful = new TreeMap<>();
    private final Map<String, Verdict> settled = new HashMap<>();

    private Judge(LaneView lane) {
        this.lane = lane;
    }

    /// Judges an article that has come or changed, and whatever that puts in doubt.
    ///
    /// @param lane as it is with the article in it
    /// @param arrival the article; its verdict does not count
    /// @param alsoDoubtful others whose verdict has lost its ground
    /// @return the arrival's verdict first, then the corrections, in the order of publication
    public static Judgement arrival(LaneView lane, Member arrival, Collection<Member> alsoDoubtful) {
        var judge = new Judge(lane);
        alsoDoubtful.forEach(judge::doubt);
        judge.doubt(arrival);
        var corrections = judge.settle(arrival.id());
        return new Judgement(judge.verdict(arrival), corrections);
    }

    /// Judges again those whose verdict has lost its ground.
    ///
    /// @param lane as it is now
    public static List<Correction> again(LaneView lane, Collection<Member> doubtful) {
        var judge = new Judge(lane);
        doubtful.forEach(judge::doubt);
        return judge.settle("");
    }

    private void doubt(Member member) {
        doubtful.put(member.seniority(), member);
    }

    private List<Correction> settle(String arrival) {
        var corrections = new ArrayList<Correction>();
        while (!doubtful.isEmpty()) {
            var member = doubtful.pollFirstEntry().getValue();
            var alike = lane.alike(member);
            var verdict = best(member, alike);
            var isArrival = member.id().equals(arrival);
            settled.put(member.id(), verdict);
            if (isArrival || !verdict.equals(member.verdict())) {
                lane.judged(member, verdict);
            }
            if (!isArrival && verdict.equals(member.verdict())) {
                continue;
            }
            if (!isArrival) {
                corrections.add(new Correction(member, verdict));
            }
            if (verdict instanceof Original) {
                doubtLaterOnes(member, alike);
            } else if (!isArrival && member.verdict() instanceof Original) {
                lane.repeating(member.id()).stream().filter(this::isOpen).forEach(this::doubt);
            }
            doubtRuledLaterOnes(member, alike);
        }
        return corrections;
    }

    private Verdict best(Member member, Collection<Alike> alike) {
        return alike.stream()
                .filter(other -> other.other().seniority().isBefore(member.seniority()))
                // An arrival that is earlier has been judged before; one that is later does not come here.
                .filter(other -> verdict(other.other()) instanceof Original)
                .min(Alike.BEST_FIRST)
                .<Verdict>map(Alike::verdict)
                .orElse(Verdict.original());
    }

    /// A new original is one more ground for later ones to repeat it.
    private void doubtLaterOnes(Member original, Collection<Alike> alike) {
        for (var other : alike) {
            var later = other.other();
            if (original.seniority().isBefore(later.seniority()) && isOpen(later) && isBetter(other, later)) {
                doubt(later);
            }
        }
    }

    /// Whom a person has called the same follows it, even if it is no original.
    private void doubtRuledLaterOnes(Member member, Collection<Alike> alike) {
        alike.stream()
                .filter(Alike::isRuled)
                .map(Alike::other)
                .filter(other -> member.seniority().isBefore(other.seniority()) && isOpen(other))
                .forEach(this::doubt);
    }

    private boolean isBetter(Alike alike, Member later) {
        if (!(later.verdict() instanceof Repeats repeats) || alike.isRuled()) {
            return true;
        }
        if (repeats.by() != null) {
            return false;
        }
        var order = alike.relation().compareTo(repeats.relation());
        return order < 0 || (order == 0 && alike.similarity() >= repeats.similarity());
    }

    private boolean isOpen(Member member) {
        return !settled.containsKey(member.id());
    }

    private Verdict verdict(Member member) {
        return settled.getOrDefault(member.id(), member.verdict());
    }
}
