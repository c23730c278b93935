package io.tidings.text.story;

import io.tidings.text.token.Tokenizer;
import io.tidings.text.token.Tokens;
import java.util.Objects;

/// The terms of an article by field, each with how often it stands there: words, numbers and pairs of neighbouring
/// words of the body and of the title, and runs of capitalised words. Pairs are what makes words of Vietnamese
/// syllables.
record Terms(Tokens tokens, TermTable body, TermTable title, TermTable names) {

    /// News says what happened first; the rest of a book adds nothing to it.
    private static final int MOST_TOKENS = 2_000;

    private static final int USUAL_TERMS = 1_500;
    private static final int USUAL_TITLE = 32;
    private static final int USUAL_NAMES = 64;

    static Terms of(StoryText text) {
        var title = Objects.requireNonNullElse(text.title(), "");
        var lede = text.standfirst() == null ? "" : text.standfirst() + "\n";
        var tokens = Tokenizer.read(title + "\n" + lede + text.body());
        int begin = tokens.tokenAt(title.length());
        int end = Math.min(tokens.size(), begin + MOST_TOKENS);
        var body = new TermTable(Math.min(USUAL_TERMS, 2 * (end - begin)));
        countWords(tokens, begin, end, body);
        var titles = new TermTable(USUAL_TITLE);
        countWords(tokens, 0, Math.min(begin, MOST_TOKENS), titles);
        return new Terms(tokens, body, titles, names(tokens, end));
    }

    /// Words and numbers of a text, and their pairs.
    static TermTable words(Tokens tokens) {
        var counts = new TermTable(2 * tokens.size());
        countWords(tokens, 0, Math.min(MOST_TOKENS, tokens.size()), counts);
        return counts;
    }

    /// A term as it reads.
    String word(TermTable table, int place) {
        return word(tokens, table, place);
    }

    static String word(Tokens tokens, TermTable table, int place) {
        var word = new StringBuilder();
        for (int token = table.firstAt(place); token <= table.lastAt(place); token++) {
            if (!tokens.isMark(token)) {
                word.append(word.isEmpty() ? "" : " ").append(tokens.folded(token));
            }
        }
        return word.toString();
    }

    private static void countWords(Tokens tokens, int from, int to, TermTable counts) {
        int before = -1;
        long hashBefore = 0;
        for (int token = from; token < to; token++) {
            if (tokens.isMark(token)) {
                continue;
            }
            long hash = TermHash.ofWord(tokens.folded(token));
            counts.count(hash, token, token);
            if (before >= 0) {
                counts.count(TermHash.with(hashBefore, hash), before, token);
            }
            before = token;
            hashBefore = hash;
        }
    }

    /// A capital at the beginning of a sentence says nothing.
    private static TermTable names(Tokens tokens, int end) {
        var counts = new TermTable(USUAL_NAMES);
        int from = -1;
        long run = 0;
        for (int token = 0; token <= end; token++) {
            if (token < end && tokens.isCapital(token) && !tokens.startsSentence(token)) {
                long hash = TermHash.ofWord(tokens.folded(token));
                run = from < 0 ? hash : TermHash.with(run, hash);
                from = from < 0 ? token : from;
            } else if (from >= 0) {
                counts.count(run, from, token - 1);
                from = -1;
            }
        }
        return counts;
    }
}
