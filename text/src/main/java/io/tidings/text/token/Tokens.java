package io.tidings.text.token;

import java.util.Objects;

/// The tokens of a text. Immutable and thread-safe; positions are token numbers from 0 to `size() - 1`.
///
/// Questions about a position outside the text are answered as for an empty mark, so that looking around needs no
/// check.
public final class Tokens {

    static final byte SPACE_BEFORE = 1;
    static final byte SENTENCE_START = 2;
    static final byte CAPITAL = 4;
    static final byte ALL_CAPITALS = 8;
    static final byte LINE_START = 16;

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final String[] distinct;
    private final long[] hashes;
    private final int[] forms;
    private final byte[] flags;

    Tokens(
            String text,
            int size,
            int[] starts,
            int[] ends,
            Kind[] kinds,
            String[] distinct,
            long[] hashes,
            int[] forms,
            byte[] flags) {
        this.text = Objects.requireNonNull(text);
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.distinct = distinct;
        this.hashes = hashes;
        this.forms = forms;
        this.flags = flags;
    }

    /// The text that was read.
    public String text() {
        return text;
    }

    /// How many tokens there are.
    public int size() {
        return size;
    }

    /// Offset of the token's first character in the text.
    public int start(int token) {
        return starts[token];
    }

    /// Offset after the token's last character.
    public int end(int token) {
        return ends[token];
    }

    /// The text from a token up to, not including, another.
    public String surface(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /// The token as it stands; empty outside the text.
    public String surface(int token) {
        return inside(token) ? text.substring(starts[token], ends[token]) : "";
    }

    /// The token as it is compared (`WordFolding`); empty outside the text.
    public String folded(int token) {
        return inside(token) ? distinct[forms[token]] : "";
    }

    /// How many different forms there are: what is found out about each of them has to be found out once only.
    public int forms() {
        return distinct.length;
    }

    /// The number of the token's form, from 0 to `forms() - 1`: tokens that are compared as the same have the same.
    public int form(int token) {
        return forms[token];
    }

    /// 64 bits of hash of a form's text, the same in every text.
    public long formHash(int form) {
        return hashes[form];
    }

    /// What a form is, as `folded` gives it.
    public String formText(int form) {
        return distinct[form];
    }

    /// Whether the token, as it is compared, is this.
    public boolean is(int token, String word) {
        return inside(token) && distinct[forms[token]].equals(word);
    }

    /// Whether it is a word.
    public boolean isWord(int token) {
        return inside(token) && kinds[token] == Kind.WORD;
    }

    /// Whether it is a number.
    public boolean isNumber(int token) {
        return inside(token) && kinds[token] == Kind.NUMBER;
    }

    /// Whether it is a mark; true outside the text.
    public boolean isMark(int token) {
        return !inside(token) || kinds[token] == Kind.MARK;
    }

    /// Whether white space stands before it; true outside the text.
    public boolean spaceBefore(int token) {
        return has(token, SPACE_BEFORE);
    }

    /// Whether a sentence, a quotation, a line or a list item begins with it: its capital says nothing then.
    public boolean startsSentence(int token) {
        return has(token, SENTENCE_START);
    }

    /// Whether a line begins with it.
    public boolean startsLine(int token) {
        return has(token, LINE_START);
    }

    /// Whether it is a word with a capital first letter.
    public boolean isCapital(int token) {
        return inside(token) && (flags[token] & CAPITAL) != 0;
    }

    /// Whether it is a word of two or more letters, all capitals.
    public boolean isAllCapitals(int token) {
        return inside(token) && (flags[token] & ALL_CAPITALS) != 0;
    }

    /// The token that stands at or after an offset of the text; `size()` if there is none.
    public int tokenAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean inside(int token) {
        return token >= 0 && token < size;
    }

    private boolean has(int token, byte flag) {
        return !inside(token) || (flags[token] & flag) != 0;
    }
}
