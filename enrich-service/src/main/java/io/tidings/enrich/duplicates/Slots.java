package io.tidings.enrich.duplicates;

import io.tidings.enrich.judgement.Member;
import io.tidings.enrich.judgement.Traits;
import io.tidings.text.sketch.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// What is asked of a lane's articles most often, by slot, in arrays: 320 bytes an article. Slots of articles that have
/// gone are used again. Not thread-safe.
final class Slots {

    /// Instead of an original's slot: the article is an original itself.
    static final int ORIGINAL = -1;

    /// Instead of an original's slot: the article repeats one that is not here any more.
    static final int GONE = -2;

    private static final int NONE = -1;
    private static final int FREE = -1;
    private static final int SMALLEST = 1_024;
    private static final int SKETCHES_A_BLOCK = 4_096;

    private long[] offsets = new long[SMALLEST];
    private long[] times = new long[SMALLEST];
    private long[] turns = new long[SMALLEST];
    private long[] arrivals = new long[SMALLEST];
    private long[] texts = new long[SMALLEST];
    private int[] passages = new int[SMALLEST];
    private int[] originals = new int[SMALLEST];
    private int[] first = new int[SMALLEST];
    private int[] next = new int[SMALLEST];
    private int[] previous = new int[SMALLEST];
    private final List<short[]> sketches = new ArrayList<>();
    private int used;
    private int free = NONE;

    /// A slot for one more article; an original until it is said otherwise.
    int take(Member member, long offset) {
        int slot = free;
        if (slot == NONE) {
            slot = used++;
            if (slot == offsets.length) {
                grow();
            }
        } else {
            free = next[slot];
        }
        first[slot] = NONE;
        originals[slot] = ORIGINAL;
        set(slot, member, offset);
        return slot;
    }

    /// Another revision of the article in the slot.
    void set(int slot, Member member, long offset) {
        offsets[slot] = offset;
        times[slot] = member.seniority().time();
        turns[slot] = member.seniority().turn();
        arrivals[slot] = member.arrivedAt();
        texts[slot] = member.traits().contentHash().high();
        var sketch = member.traits().sketch();
        passages[slot] = sketch == null ? NONE : member.traits().fingerprints().size();
        if (sketch != null) {
            while (sketches.size() <= slot / SKETCHES_A_BLOCK) {
                sketches.add(new short[SKETCHES_A_BLOCK * Sketch.VALUES]);
            }
            sketch.copyTo(sketches.get(slot / SKETCHES_A_BLOCK), slot % SKETCHES_A_BLOCK * Sketch.VALUES);
        }
    }

    /// Lets an article go. Those that repeat it repeat one that is gone.
    void release(int slot) {
        repeat(slot, ORIGINAL);
        for (int other = first[slot]; other != NONE; ) {
            int following = next[other];
            originals[other] = GONE;
            other = following;
        }
        offsets[slot] = FREE;
        next[slot] = free;
        free = slot;
    }

    /// Says what an article repeats.
    ///
    /// @param original its slot, {@link #ORIGINAL} or {@link #GONE}
    void repeat(int slot, int original) {
        int before = originals[slot];
        if (before >= 0) {
            if (first[before] == slot) {
                first[before] = next[slot];
            } else {
                next[previous[slot]] = next[slot];
            }
            if (next[slot] != NONE) {
                previous[next[slot]] = previous[slot];
            }
        }
        originals[slot] = original;
        if (original >= 0) {
            next[slot] = first[original];
            previous[slot] = NONE;
            if (next[slot] != NONE) {
                previous[next[slot]] = slot;
            }
            first[original] = slot;
        }
    }

    /// Slots of the articles that repeat the given one.
    int[] repeating(int slot) {
        var found = new int[8];
        int count = 0;
        for (int other = first[slot]; other != NONE; other = next[other]) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = other;
        }
        return Arrays.copyOf(found, count);
    }

    boolean isOriginal(int slot) {
        return originals[slot] == ORIGINAL;
    }

    /// The lane record's offset, by which the article is stored.
    long offset(int slot) {
        return offsets[slot];
    }

    long time(int slot) {
        return times[slot];
    }

    long turn(int slot) {
        return turns[slot];
    }

    /// Whether the texts may be the same.
    boolean hasText(int slot, Traits traits) {
        return texts[slot] == traits.contentHash().high();
    }

    /// Estimated likeness; 0 if there is no sketch.
    double similarity(int slot, @Nullable Sketch sketch) {
        return sketch == null || passages[slot] == NONE
                ? 0
                : sketch.similarity(sketches.get(slot / SKETCHES_A_BLOCK), slot % SKETCHES_A_BLOCK * Sketch.VALUES);
    }

    /// How many fingerprints the article has; 0 if it is too short for a sketch.
    int passages(int slot) {
        return Math.max(0, passages[slot]);
    }

    /// The last arrival; `Long.MIN_VALUE` if there is none.
    long latestArrival() {
        long latest = Long.MIN_VALUE;
        for (int slot = 0; slot < used; slot++) {
            latest = offsets[slot] == FREE ? latest : Math.max(latest, arrivals[slot]);
        }
        return latest;
    }

    /// Those that arrived before the time. They may be released while it goes on.
    void arrivedBefore(long time, IntConsumer visit) {
        for (int slot = 0; slot < used; slot++) {
            if (offsets[slot] != FREE && arrivals[slot] < time) {
                visit.accept(slot);
            }
        }
    }

    private void grow() {
        int length = offsets.length + offsets.length / 2;
        offsets = Arrays.copyOf(offsets, length);
        times = Arrays.copyOf(times, length);
        turns = Arrays.copyOf(turns, length);
        arrivals = Arrays.copyOf(arrivals, length);
        texts = Arrays.copyOf(texts, length);
        passages = Arrays.copyOf(passages, length);
        originals = Arrays.copyOf(originals, length);
        first = Arrays.copyOf(first, length);
        next = Arrays.copyOf(next, length);
        previous = Arrays.copyOf(previous, length);
    }
}
