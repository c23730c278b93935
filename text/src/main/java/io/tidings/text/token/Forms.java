package io.tidings.text.token;

import java.util.Arrays;

/// The distinct tokens of a text while it is read: each is cut out, folded and judged the first time only. A news
/// article says each of its words about twice. For one text and one thread.
final class Forms {

    private static final int LEAST = 64;

    private final String text;
    /// Open addressing: the number of a surface plus one, 0 where there is none.
    private int[] slots;
    private int surfaces;
    private int[] starts;
    private int[] lengths;
    private int[] hashes;
    private int[] formOfSurface;
    private byte[] cases;

    /// The same by what the forms are: two surfaces, *Ông* and *ông*, may have one form.
    private int[] formSlots;

    private int size;
    private String[] forms;
    private long[] formHashes;

    /// @param tokens how many there may be
    Forms(String text, int tokens) {
        this.text = text;
        int capacity = Integer.highestOneBit(Math.max(LEAST, tokens)) * 2;
        slots = new int[capacity];
        formSlots = new int[capacity];
        int guess = capacity / 2;
        starts = new int[guess];
        lengths = new int[guess];
        hashes = new int[guess];
        formOfSurface = new int[guess];
        cases = new byte[guess];
        forms = new String[guess];
        formHashes = new long[guess];
    }

    /// The number of the surface from here to there, from 0 in the order of first appearance.
    int surface(int start, int end, boolean word) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int length = end - start;
        int slot = slot(hash, slots);
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash
                    && lengths[known] == length
                    && text.regionMatches(starts[known], text, start, length)) {
                return known;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(slot, start, end, hash, word);
    }

    /// Which form the surface has.
    int form(int surface) {
        return formOfSurface[surface];
    }

    /// How the surface is written, as `Tokens` keeps it.
    byte letterCase(int surface) {
        return cases[surface];
    }

    /// The form as it is compared.
    String text(int form) {
        return forms[form];
    }

    /// All forms, in the order of first appearance.
    String[] all() {
        return Arrays.copyOf(forms, size);
    }

    /// 64 bits of hash of each of them.
    long[] allHashes() {
        return Arrays.copyOf(formHashes, size);
    }

    private int add(int slot, int start, int end, int hash, boolean word) {
        if (surfaces == starts.length) {
            grow();
            return surface(start, end, word);
        }
        String surface = text.substring(start, end);
        starts[surfaces] = start;
        lengths[surfaces] = end - start;
        hashes[surfaces] = hash;
        cases[surfaces] = word ? letterCase(surface) : 0;
        formOfSurface[surfaces] = formOf(word ? WordFolding.fold(surface) : surface);
        slots[slot] = ++surfaces;
        return surfaces - 1;
    }

    private int formOf(String folded) {
        long hash = hash(folded);
        int slot = (int) hash & (formSlots.length - 1);
        while (formSlots[slot] != 0) {
            int known = formSlots[slot] - 1;
            if (formHashes[known] == hash && forms[known].equals(folded)) {
                return known;
            }
            slot = (slot + 1) & (formSlots.length - 1);
        }
        forms[size] = folded;
        formHashes[size] = hash;
        formSlots[slot] = ++size;
        return size - 1;
    }

    private void grow() {
        int larger = starts.length * 2;
        starts = Arrays.copyOf(starts, larger);
        lengths = Arrays.copyOf(lengths, larger);
        hashes = Arrays.copyOf(hashes, larger);
        formOfSurface = Arrays.copyOf(formOfSurface, larger);
        cases = Arrays.copyOf(cases, larger);
        forms = Arrays.copyOf(forms, larger);
        formHashes = Arrays.copyOf(formHashes, larger);
        slots = new int[larger * 2];
        formSlots = new int[larger * 2];
        for (int surface = 0; surface < surfaces; surface++) {
            slots[free(slot(hashes[surface], slots), slots)] = surface + 1;
        }
        for (int form = 0; form < size; form++) {
            formSlots[free((int) formHashes[form], formSlots)] = form + 1;
        }
    }

    private static int free(int from, int[] slots) {
        int slot = from & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long hash(String form) {
        long hash = form.length();
        for (int i = 0; i < form.length(); i++) {
            hash = (hash ^ form.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    private static int slot(int hash, int[] slots) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    }

    private static byte letterCase(String word) {
        int first = word.codePointAt(0);
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return 0;
        }
        if (word.length() == 1) {
            return Tokens.CAPITAL;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return Tokens.CAPITAL;
            }
        }
        return Tokens.CAPITAL | Tokens.ALL_CAPITALS;
    }
}
