package io.tidings.text.story;

import java.util.Arrays;

/// Terms by hash, each with a number and the tokens that it was first read from: open addressing, linear probing. Not
/// thread-safe while it grows.
final class TermTable {

    private static final int LEAST = 64;

    private long[] hashes;
    private int[] places;
    private int[] order;
    private int[] counts;
    private int[] first;
    private int[] last;
    private int size;

    /// @param expected so many terms need no growing
    TermTable(int expected) {
        int slots = Integer.highestOneBit(Math.max(LEAST, expected * 2) - 1) << 1;
        this.hashes = new long[slots];
        this.places = new int[slots];
        int room = slots / 2;
        this.order = new int[room];
        this.counts = new int[room];
        this.first = new int[room];
        this.last = new int[room];
    }

    /// How many terms there are: their places are 0 to `size() - 1`, in the order in which they came.
    int size() {
        return size;
    }

    /// One more of a term.
    ///
    /// @param from token that it begins with, here
    /// @param to token that it ends with, here
    void count(long hash, int from, int to) {
        int place = placeOf(hash);
        if (place < 0) {
            place = add(hash);
            first[place] = from;
            last[place] = to;
        }
        counts[place]++;
    }

    /// Sets the number of a term.
    void put(long hash, int number) {
        int place = placeOf(hash);
        if (place < 0) {
            place = add(hash);
        }
        counts[place] = number;
    }

    /// The number of a term; 0 where it is not here.
    int get(long hash) {
        int place = placeOf(hash);
        return place < 0 ? 0 : counts[place];
    }

    long hashAt(int place) {
        return hashes[order[place]];
    }

    int countAt(int place) {
        return counts[place];
    }

    int firstAt(int place) {
        return first[place];
    }

    int lastAt(int place) {
        return last[place];
    }

    private int placeOf(long hash) {
        int slot = slotOf(hash);
        return places[slot] - 1;
    }

    /// That of the hash, or the free one where it would stand: places count from 1 here, 0 is free.
    private int slotOf(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (places[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int add(long hash) {
        if (size == order.length) {
            grow();
        }
        int slot = slotOf(hash);
        hashes[slot] = hash;
        places[slot] = size + 1;
        order[size] = slot;
        return size++;
    }

    private void grow() {
        var old = new long[size];
        Arrays.setAll(old, this::hashAt);
        hashes = new long[hashes.length * 2];
        places = new int[hashes.length];
        int room = hashes.length / 2;
        order = Arrays.copyOf(order, room);
        counts = Arrays.copyOf(counts, room);
        first = Arrays.copyOf(first, room);
        last = Arrays.copyOf(last, room);
        for (int place = 0; place < old.length; place++) {
            int slot = slotOf(old[place]);
            hashes[slot] = old[place];
            places[slot] = place + 1;
            order[place] = slot;
        }
    }
}
