package io.tidings.enrich.duplicates;

import java.util.function.IntConsumer;

/// A set of slots on the heap, and how often each was counted where that is asked for. Open addressing with linear
/// probing. Not thread-safe.
final class SlotSet {

    private static final int SMALLEST = 64;

    /// Slot + 1; 0 is free.
    private int[] slots = new int[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;

    /// How many slots are in it.
    int size() {
        return size;
    }

    /// @return the size then
    int add(int slot) {
        count(slot, 0);
        return size;
    }

    /// Adds to the count of a slot, which is in the set from then on.
    void count(int slot, int more) {
        int place = place(slot);
        if (slots[place] == 0) {
            slots[place] = slot + 1;
            size++;
        }
        counts[place] += more;
        if (2 * size > slots.length) {
            grow();
        }
    }

    /// @return the size then
    int remove(int slot) {
        int hole = place(slot);
        if (slots[hole] == 0) {
            return size;
        }
        int mask = slots.length - 1;
        for (int from = (hole + 1) & mask; slots[from] != 0; from = (from + 1) & mask) {
            int home = home(slots[from] - 1, mask);
            if (((from - home) & mask) >= ((from - hole) & mask)) {
                slots[hole] = slots[from];
                counts[hole] = counts[from];
                hole = from;
            }
        }
        slots[hole] = 0;
        counts[hole] = 0;
        return --size;
    }

    void forEach(IntConsumer visit) {
        for (var slot : slots) {
            if (slot != 0) {
                visit.accept(slot - 1);
            }
        }
    }

    /// Slot and count.
    interface Counted {
        void accept(int slot, int count);
    }

    void forEachCounted(Counted visit) {
        for (int place = 0; place < slots.length; place++) {
            if (slots[place] != 0) {
                visit.accept(slots[place] - 1, counts[place]);
            }
        }
    }

    private void grow() {
        var oldSlots = slots;
        var oldCounts = counts;
        slots = new int[2 * oldSlots.length];
        counts = new int[2 * oldSlots.length];
        for (int old = 0; old < oldSlots.length; old++) {
            if (oldSlots[old] != 0) {
                int place = place(oldSlots[old] - 1);
                slots[place] = oldSlots[old];
                counts[place] = oldCounts[old];
            }
        }
    }

    private int place(int slot) {
        int mask = slots.length - 1;
        int place = home(slot, mask);
        while (slots[place] != 0 && slots[place] != slot + 1) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int home(int slot, int mask) {
        int h = slot * 0x9E3779B9;
        return (h ^ (h >>> 15)) & mask;
    }
}
