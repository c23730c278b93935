package io.tidings.text.token;

import java.util.Arrays;
import java.util.Set;

/// Cuts a text into words, numbers and marks. One pass, no dictionaries; the text should be in NFC.
public final class Tokenizer {

    /// A full stop after these ends no sentence.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "jr", "sr", "tp",
            "tx", "ts", "ths", "gs", "pgs", "bs", "ks", "ls", "vs", "no", "q", "p", "h");

    private String text = "";
    private int size;
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private Kind[] kinds = new Kind[0];
    private int[] forms = new int[0];
    private byte[] flags = new byte[0];
    private Forms distinct = new Forms("", 0);

    private Tokenizer() {}

    /// The tokens of the text.
    public static Tokens read(String text) {
        return new Tokenizer().tokens(text);
    }

    private Tokens tokens(String whole) {
        text = whole;
        int guess = whole.length() / 4 + 16;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new Kind[guess];
        forms = new int[guess];
        flags = new byte[guess];
        distinct = new Forms(whole, guess);
        int length = whole.length();
        boolean space = true;
        boolean line = true;
        boolean sentence = true;
        int at = 0;
        while (at < length) {
            int point = whole.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                boolean newLine = point == '\n' || point == 0x2029;
                line |= newLine;
                sentence |= newLine;
                space = true;
                at += Character.charCount(point);
                continue;
            }
            byte context = (byte) ((space ? Tokens.SPACE_BEFORE : 0) | (line ? Tokens.LINE_START : 0));
            if (Character.isLetter(point)) {
                int end = Character.isIdeographic(point) ? at + Character.charCount(point) : wordEnd(at);
                add(at, end, Kind.WORD, (byte) (context | (sentence ? Tokens.SENTENCE_START : 0)));
                sentence = false;
                at = end;
            } else if (Character.isDigit(point)) {
                int end = numberEnd(at);
                add(at, end, Kind.NUMBER, (byte) (context | (sentence ? Tokens.SENTENCE_START : 0)));
                sentence = false;
                at = end;
            } else {
                int end = at + Character.charCount(point);
                add(at, end, Kind.MARK, context);
                sentence = point != ',' && (sentence || endsSentence(point, line));
                at = end;
            }
            space = false;
            line = false;
        }
        return new Tokens(
                text,
                size,
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(kinds, size),
                distinct.all(),
                distinct.allHashes(),
                Arrays.copyOf(forms, size),
                Arrays.copyOf(flags, size));
    }

    private void add(int start, int end, Kind kind, byte context) {
        if (size == starts.length) {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            kinds = Arrays.copyOf(kinds, larger);
            forms = Arrays.copyOf(forms, larger);
            flags = Arrays.copyOf(flags, larger);
        }
        int surface = distinct.surface(start, end, kind == Kind.WORD);
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        forms[size] = distinct.form(surface);
        flags[size] = (byte) (context | distinct.letterCase(surface));
        size++;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (apostropheInside(point, at)) {
                at++;
            } else if ((!Character.isLetterOrDigit(point) && Character.getType(point) != Character.NON_SPACING_MARK)
                    || Character.isIdeographic(point)) {
                return at;
            } else {
                at += Character.charCount(point);
            }
        }
        return at;
    }

    /// `O'Brien` and `d'Ivoire` are one word; `Putin's` is a name and a possessive.
    private boolean apostropheInside(int point, int at) {
        if ((point != '\'' && point != '’') || at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        boolean lastLetter = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
        return !lastLetter;
    }

    private int numberEnd(int from) {
        int at = from;
        while (at < text.length()) {
            char here = text.charAt(at);
            boolean inner =
                    (here == '.' || here == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(here) && !inner) {
                return at;
            }
            at++;
        }
        return at;
    }

    /// A dash begins something only where a line begins with it; elsewhere it joins: *Mỹ - Trung*.
    private boolean endsSentence(int point, boolean startsLine) {
        return switch (point) {
            case '!', '?', '…', '"', '“', '”', '„', '«', '»', '•', '。', '！', '？', ':', '*', '|', ';' -> true;
            case '-', '–', '—' -> startsLine;
            case '.' -> !afterAbbreviation();
            default -> false;
        };
    }

    private boolean afterAbbreviation() {
        if (size < 2 || kinds[size - 2] != Kind.WORD) {
            return false;
        }
        String before = distinct.text(forms[size - 2]);
        return ABBREVIATIONS.contains(before)
                || (before.length() == 1 && before.charAt(0) < 0x80 && (flags[size - 2] & Tokens.CAPITAL) != 0);
    }
}
