package io.tidings.text.entity;

import io.tidings.text.token.Tokens;

/// How far a name reaches, judged by capitals, hyphens and particles alone.
final class NameShape {

    /// Longer runs of capitals are headings.
    private static final int MOST_WORDS = 5;

    private final Page page;
    private final Tokens tokens;
    private final Vocabulary vocabulary;

    NameShape(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.tokens = page.tokens();
        this.vocabulary = vocabulary;
    }

    /// A stretch of unclaimed capitalised words.
    ///
    /// @param words how many capitalised words it has
    /// @param vietnamese all of them could be Vietnamese syllables
    record Run(int from, int to, int words, boolean vietnamese) {}

    /// The run that begins with a token; its `words` are 0 where none begins.
    Run at(int from) {
        int token = from;
        int words = 0;
        boolean vietnamese = true;
        while (startsNameWord(token, words)) {
            String folded = tokens.folded(token);
            boolean nextSentence = words > 0 && !vietnamese && isVietnameseWord(folded);
            if (nextSentence || (words > 1 && startsAddress(token))) {
                break;
            }
            boolean hyphenated = isHyphen(token + 1);
            vietnamese &= !hyphenated && VietnameseSyllable.couldBe(folded);
            token = wordEnd(token);
            words++;
            int afterParticles = skipParticles(token);
            if (afterParticles > token && startsNameWord(afterParticles, words) && !vietnamese) {
                token = afterParticles;
            }
        }
        return new Run(from, token, words, vietnamese);
    }

    /// *Đại* after *Nguyễn Văn Nam* begins *Đại tá*.
    private boolean startsAddress(int token) {
        int end = Math.max(page.cueAt(CueKind.HONORIFIC, token), page.cueAt(CueKind.TITLE, token));
        return end - token > 1 && !tokens.isCapital(end - 1);
    }

    boolean isReasonable(Run run) {
        return run.words() > 0 && run.words() <= MOST_WORDS && !allCapitals(run);
    }

    /// A word that goes on no foreign name: *Olivier Giroud* ends before *Trong* where a full stop was forgotten.
    private boolean isVietnameseWord(String folded) {
        return (vocabulary.functionWords().contains(folded) && !vocabulary.isParticle(folded))
                || VietnameseSyllable.isMarked(folded);
    }

    private boolean startsNameWord(int token, int words) {
        if (!page.isFreeCapital(token)) {
            return false;
        }
        if (words > 0
                && (tokens.startsSentence(token)
                        || (!tokens.spaceBefore(token) && !tokens.is(token - 1, ".") && !followsParticle(token)))) {
            return false;
        }
        return true;
    }

    /// *Faisal* in *al-Faisal*.
    private boolean followsParticle(int token) {
        return tokens.is(token - 1, "-") && vocabulary.isParticle(tokens.folded(token - 2));
    }

    /// One word of a name: *Rutte*, *Geun-hye*, *F.*
    private int wordEnd(int token) {
        int end = token + 1;
        while (isHyphen(end)) {
            end += 2;
        }
        boolean initial = isLatinLetter(tokens.surface(token)) && tokens.is(end, ".") && !tokens.spaceBefore(end);
        return initial && tokens.isCapital(end + 1) ? end + 1 : end;
    }

    private static boolean isLatinLetter(String surface) {
        return surface.length() == 1 && surface.charAt(0) < 0x80;
    }

    private boolean isHyphen(int token) {
        return tokens.is(token, "-")
                && !tokens.spaceBefore(token)
                && tokens.isWord(token + 1)
                && !tokens.spaceBefore(token + 1)
                && page.isFree(token + 1);
    }

    private int skipParticles(int token) {
        int end = token;
        while (end - token < 3
                && page.isFree(end)
                && tokens.spaceBefore(end)
                && !tokens.isCapital(end)
                && vocabulary.isParticle(tokens.folded(end))) {
            end = tokens.is(end + 1, "-") && !tokens.spaceBefore(end + 1) ? end + 2 : end + 1;
        }
        return end;
    }

    private boolean allCapitals(Run run) {
        int shouting = 0;
        for (int token = run.from(); token < run.to(); token++) {
            shouting += tokens.isAllCapitals(token) ? 1 : 0;
        }
        return shouting > 0 && shouting * 2 >= run.words();
    }
}
