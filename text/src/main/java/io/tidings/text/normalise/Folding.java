package io.tidings.text.normalise;

import java.util.Arrays;

/// One pass of folding over one text. Not thread-safe: used once and thrown away.
final class Folding {

    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final int END_OF_TOKEN = 0;

    private final String text;
    private byte[] folded;
    private int length;

    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int size;

    private int tokenStart = -1;
    private int tokenEnd;
    private long tokenHash;
    private long tones;
    /// The open token is one letter of a script without spaces, open only for the marks that belong to it.
    private boolean single;

    Folding(String text) {
        this.text = text;
        // A character leaves two bytes, as many for its tone, and as many for the end of its token; but the spaces
        // none.
        this.folded = new byte[3 * text.length() + 8];
        int expected = text.length() / 4 + 8;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.hashes = new long[expected];
    }

    ComparableText fold() {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            int folding = FoldTable.of(c);
            switch (FoldTable.kind(folding)) {
                case FoldTable.LETTER -> {
                    endSingle();
                    take(i, folding);
                }
                case FoldTable.SINGLE -> {
                    endToken();
                    take(i, folding);
                    single = true;
                }
                case FoldTable.MARK -> {
                    if (tokenStart >= 0) {
                        append(c);
                        tokenEnd = i + 1;
                    }
                }
                case FoldTable.IGNORED -> {}
                case FoldTable.SURROGATE -> i += beyondBasicPlane(i);
                default -> endToken();
            }
        }
        endToken();
        return new ComparableText(text, size, starts, ends, hashes, ComparableText.hash(folded, length));
    }

    private void take(int at, int folding) {
        begin(at);
        append(FoldTable.letter(folding));
        int tone = FoldTable.tone(folding);
        if (tone != 0) {
            tones = tones * 64 + tone;
        }
        tokenEnd = at + 1;
    }

    /// Returns how many characters more than one were consumed.
    private int beyondBasicPlane(int at) {
        int codePoint = text.codePointAt(at);
        int more = Character.charCount(codePoint) - 1;
        byte kind = FoldTable.kindBeyondBasicPlane(codePoint);
        if (kind == FoldTable.LETTER) {
            endSingle();
        } else {
            endToken();
        }
        if (kind != FoldTable.SEPARATOR) {
            begin(at);
            int lower = Character.toLowerCase(codePoint);
            append((char) (lower >>> 16));
            append((char) lower);
            tokenEnd = at + 1 + more;
            single = kind == FoldTable.SINGLE;
        }
        return more;
    }

    private void begin(int at) {
        if (tokenStart < 0) {
            tokenStart = at;
            tokenHash = OFFSET;
            tones = 0;
        }
    }

    private void append(char c) {
        tokenHash = (tokenHash ^ c) * PRIME;
        write(c);
    }

    private void endSingle() {
        if (single) {
            endToken();
        }
    }

    private void endToken() {
        if (tokenStart < 0) {
            return;
        }
        if (tones != 0) {
            // The marks follow the letters, so that it does not matter on which vowel of the syllable they stood.
            tokenHash = (tokenHash ^ tones) * PRIME;
            for (long rest = tones; rest != 0; rest >>>= 16) {
                write((char) rest);
            }
        }
        write((char) END_OF_TOKEN);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        starts[size] = tokenStart;
        ends[size] = tokenEnd;
        hashes[size++] = finish(tokenHash);
        tokenStart = -1;
        single = false;
    }

    private void write(char c) {
        if (length + 2 > folded.length) {
            folded = Arrays.copyOf(folded, 2 * folded.length);
        }
        folded[length++] = (byte) c;
        folded[length++] = (byte) (c >>> 8);
    }

    /// The finalizer of MurmurHash3: FNV-1a alone leaves the high bits of short tokens alike.
    private static long finish(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }
}
