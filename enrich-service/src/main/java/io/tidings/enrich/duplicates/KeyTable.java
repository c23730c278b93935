package io.tidings.enrich.duplicates;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/// Which slots stand under which keys: a multimap of numbers on the heap, some 12 bytes an entry. Not thread-safe.
///
/// Open addressing with linear probing in 256 tables, so that growing never stops the lane for long. A key is known by
/// 44 bits of its hash: two that agree in these are one key, whatever else lies in the table. What is taken out leaves
/// no gap (backward shift, Knuth 6.4 R). A key of more than 16 slots moves to a set of its own.
final class KeyTable {

    private static final int TABLES = 256;
    private static final int SMALLEST = 64;
    private static final int SLOT_BITS = 28;
    private static final long SLOT_MASK = (1L << SLOT_BITS) - 1;
    private static final int TAG_BITS = 36;
    private static final long TAG_MASK = (1L << TAG_BITS) - 1;
    private static final int KEY_SHIFT = Long.SIZE - 44;
    private static final int FEW = 16;
    private static final double FULLEST = 0.75;

    private final long[][] tables = new long[TABLES][SMALLEST];
    private final int[] sizes = new int[TABLES];
    private final Map<Long, SlotSet> crowded = new HashMap<>();

    /// @param key a hash, all of whose bits count alike
    /// @param slot from 0 to 2^28 - 3, not under the key yet
    /// @return how many slots stand under the key now
    int add(long key, int slot) {
        var id = key >>> KEY_SHIFT;
        int table = (int) (id >>> TAG_BITS);
        var tag = id & TAG_MASK;
        var entries = tables[table];
        int count = 1;
        int place = home(tag, entries.length);
        for (; entries[place] != 0; place = next(place, entries)) {
            if (entries[place] >>> SLOT_BITS == tag) {
                if ((entries[place] & SLOT_MASK) == SLOT_MASK) {
                    return set(id).add(slot);
                }
                count++;
            }
        }
        if (count > FEW) {
            return crowd(table, id, slot);
        }
        entries[place] = (tag << SLOT_BITS) | (slot + 1);
        grow(table);
        return count;
    }

    /// @return how many slots stand under the key now
    int remove(long key, int slot) {
        var id = key >>> KEY_SHIFT;
        int table = (int) (id >>> TAG_BITS);
        var tag = id & TAG_MASK;
        var entries = tables[table];
        int count = 0;
        int found = -1;
        for (int place = home(tag, entries.length); entries[place] != 0; place = next(place, entries)) {
            if (entries[place] >>> SLOT_BITS == tag) {
                var there = entries[place] & SLOT_MASK;
                if (there == SLOT_MASK) {
                    return thin(table, id, place, slot);
                }
                count++;
                found = there == slot + 1 ? place : found;
            }
        }
        if (found >= 0) {
            takeOut(table, found);
            count--;
        }
        return count;
    }

    /// How many slots stand under the key.
    int count(long key) {
        var id = key >>> KEY_SHIFT;
        var tag = id & TAG_MASK;
        var entries = tables[(int) (id >>> TAG_BITS)];
        int count = 0;
        for (int place = home(tag, entries.length); entries[place] != 0; place = next(place, entries)) {
            if (entries[place] >>> SLOT_BITS == tag) {
                if ((entries[place] & SLOT_MASK) == SLOT_MASK) {
                    return set(id).size();
                }
                count++;
            }
        }
        return count;
    }

    /// The slots under the key, in no order.
    ///
    /// @param visit must not change the table
    void forEach(long key, IntConsumer visit) {
        var id = key >>> KEY_SHIFT;
        var tag = id & TAG_MASK;
        var entries = tables[(int) (id >>> TAG_BITS)];
        for (int place = home(tag, entries.length); entries[place] != 0; place = next(place, entries)) {
            if (entries[place] >>> SLOT_BITS == tag) {
                var there = entries[place] & SLOT_MASK;
                if (there == SLOT_MASK) {
                    set(id).forEach(visit);
                    return;
                }
                visit.accept((int) there - 1);
            }
        }
    }

    private SlotSet set(long id) {
        return crowded.computeIfAbsent(id, _ -> new SlotSet());
    }

    /// Moves a key that has as many slots as a table takes to a set, and puts a mark where it was.
    private int crowd(int table, long id, int slot) {
        var set = set(id);
        var tag = id & TAG_MASK;
        for (int left = FEW; left > 0; left--) {
            var entries = tables[table];
            int place = home(tag, entries.length);
            while (entries[place] >>> SLOT_BITS != tag) {
                place = next(place, entries);
            }
            set.add((int) (entries[place] & SLOT_MASK) - 1);
            takeOut(table, place);
        }
        var entries = tables[table];
        int place = home(tag, entries.length);
        while (entries[place] != 0) {
            place = next(place, entries);
        }
        entries[place] = (tag << SLOT_BITS) | SLOT_MASK;
        grow(table);
        return set.add(slot);
    }

    private int thin(int table, long id, int mark, int slot) {
        int left = set(id).remove(slot);
        if (left == 0) {
            crowded.remove(id);
            takeOut(table, mark);
        }
        return left;
    }

    private void takeOut(int table, int place) {
        var entries = tables[table];
        int hole = place;
        for (int from = next(hole, entries); entries[from] != 0; from = next(from, entries)) {
            int home = home(entries[from] >>> SLOT_BITS, entries.length);
            boolean mayMove = hole <= from ? home <= hole || home > from : home <= hole && home > from;
            if (mayMove) {
                entries[hole] = entries[from];
                hole = from;
            }
        }
        entries[hole] = 0;
        sizes[table]--;
    }

    private void grow(int table) {
        if (++sizes[table] <= FULLEST * tables[table].length) {
            return;
        }
        var old = tables[table];
        var entries = new long[old.length + old.length / 2];
        for (var entry : old) {
            if (entry != 0) {
                int place = home(entry >>> SLOT_BITS, entries.length);
                while (entries[place] != 0) {
                    place = next(place, entries);
                }
                entries[place] = entry;
            }
        }
        tables[table] = entries;
    }

    /// The upper 32 bits of the tag, scaled to the length (Lemire, *Fast random integer generation in an interval*).
    private static int home(long tag, int length) {
        return (int) (((tag >>> (TAG_BITS - Integer.SIZE)) * length) >>> Integer.SIZE);
    }

    private static int next(int place, long[] entries) {
        return place + 1 == entries.length ? 0 : place + 1;
    }
}
