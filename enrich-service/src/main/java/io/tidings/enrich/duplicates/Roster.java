package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Traits;
import io.tidings.enrich.judgement.Verdict;
import io.tidings.enrich.judgement.Verdict.Original;
import io.tidings.enrich.judgement.Verdict.Repeats;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The articles of a lane in its store, its index and its arrays at once, each in a slot. What is read while one record
/// is worked on is at hand until the next; what changed is stored once at the end. Not thread-safe.
final class Roster {

    private final Members members;
    private final Slots slots = new Slots();
    private final LaneIndex index = new LaneIndex();
    private final Map<Integer, Stored> atHand = new HashMap<>();
    private final Map<String, Integer> slotsAtHand = new HashMap<>();
    private final Set<Integer> changed = new LinkedHashSet<>();

    Roster(Members members) {
        this.members = members;
        var repeats = new HashMap<Integer, String>();
        members.forEach(stored -> {
            var member = stored.member();
            int slot = slots.take(member, stored.offset());
            index.enter(slot, member.id(), member.traits(), _ -> {});
            if (member.verdict() instanceof Repeats(var of, var _, var _, var _)) {
                repeats.put(slot, of);
            }
        });
        repeats.forEach((slot, of) -> {
            slots.repeat(slot, find(of).orElse(Slots.GONE));
            begin();
        });
    }

    Slots slots() {
        return slots;
    }

    long latestArrival() {
        return slots.latestArrival();
    }

    /// Another record is worked on.
    void begin() {
        atHand.clear();
        slotsAtHand.clear();
        changed.clear();
    }

    /// The record is done: what changed is stored.
    void end() {
        changed.forEach(slot -> members.remember(stored(slot)));
        changed.clear();
    }

    Optional<Integer> find(String articleId) {
        var known = slotsAtHand.get(articleId);
        if (known != null) {
            return Optional.of(known);
        }
        var found = new SlotSet();
        index.withId(articleId, found::add);
        var slot = new int[] {Slots.GONE};
        found.forEach(candidate -> {
            if (stored(candidate).member().id().equals(articleId)) {
                slot[0] = candidate;
            }
        });
        return slot[0] < 0 ? Optional.empty() : Optional.of(slot[0]);
    }

    Stored stored(int slot) {
        var known = atHand.get(slot);
        if (known != null) {
            return known;
        }
        var read = members.get(slots.offset(slot));
        hold(slot, read);
        return read;
    }

    /// Takes in what was not here.
    int enter(Stored article, SlotSet doubted) {
        int slot = slots.take(article.member(), article.offset());
        index.enter(slot, article.member().id(), article.member().traits(), doubted::add);
        hold(slot, article);
        return slot;
    }

    /// Takes in another revision of what is here; whatever repeated it is in doubt.
    int replace(int slot, Stored article, SlotSet doubted) {
        var before = stored(slot);
        index.leave(slot, before.member().id(), before.member().traits(), doubted::add);
        members.forget(before.offset());
        repeating(slot).forEach(doubted::add);
        slots.set(slot, article.member(), article.offset());
        index.enter(slot, article.member().id(), article.member().traits(), doubted::add);
        hold(slot, article);
        return slot;
    }

    void leave(int slot, SlotSet doubted) {
        var stored = stored(slot);
        var member = stored.member();
        index.leave(slot, member.id(), member.traits(), doubted::add);
        members.forget(stored.offset());
        slots.release(slot);
        atHand.remove(slot);
        slotsAtHand.remove(member.id());
        doubted.remove(slot);
    }

    void leaveBefore(long arrived, SlotSet doubted) {
        slots.arrivedBefore(arrived, slot -> leave(slot, doubted));
    }

    void judge(String articleId, Verdict verdict) {
        int slot = find(articleId).orElseThrow();
        slots.repeat(
                slot,
                switch (verdict) {
                    case Original _ -> Slots.ORIGINAL;
                    case Repeats repeats -> find(repeats.of()).orElseThrow();
                });
        hold(slot, stored(slot).with(verdict));
        changed.add(slot);
    }

    IntStream repeating(int slot) {
        return Arrays.stream(slots.repeating(slot));
    }

    SlotSet sharing(Traits traits) {
        return index.sharing(traits);
    }

    /// Whether an article can have a say in the verdict on another, or the other way round: earlier ones only if they
    /// are originals.
    boolean matters(int slot, Member member) {
        var seniority = member.seniority();
        long time = slots.time(slot);
        boolean isEarlier =
                time < seniority.time() || (time == seniority.time() && slots.turn(slot) < seniority.turn());
        return !isEarlier || slots.isOriginal(slot);
    }

    private void hold(int slot, Stored stored) {
        atHand.put(slot, stored);
        slotsAtHand.put(stored.member().id(), slot);
    }
}
