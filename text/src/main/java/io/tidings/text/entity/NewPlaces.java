package io.tidings.text.entity;

import io.tidings.text.entity.NameShape.Run;
import io.tidings.text.token.Tokens;

/// Places that stand in no gazetteer, by the word before or after them: *huyện Đông Anh*, *sông Lô*, *Cook Islands*.
final class NewPlaces {

    private static final int LONGEST = 4;

    private final Page page;
    private final Tokens tokens;
    private final NameShape shape;
    private final Vocabulary vocabulary;

    NewPlaces(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.tokens = page.tokens();
        this.vocabulary = vocabulary;
        this.shape = new NameShape(page, vocabulary);
    }

    void write() {
        for (int token = 1; token < tokens.size(); token++) {
            if (!page.isFreeCapital(token)) {
                continue;
            }
            int cue = page.cueBefore(CueKind.PLACE, token);
            if (cue >= 0 && !tokens.startsSentence(token) && isCommonNoun(cue)) {
                Run run = shape.at(token);
                if (shape.isReasonable(run)
                        && run.words() <= LONGEST
                        && endsCleanly(run)
                        && tokens.surface(token).length() > 1
                        && !page.follows(CueKind.NAMED_AFTER, token)) {
                    boolean short1 = run.words() == 1 && run.vietnamese();
                    write(short1 ? cue : token, run.to(), "place: " + tokens.surface(cue, token));
                    token = run.to() - 1;
                }
            }
        }
        for (int token = 0; token < tokens.size(); token++) {
            int end = page.cueAt(CueKind.PLACE_END, token);
            if (end > 0 && tokens.isCapital(token) && page.isFree(token, end)) {
                beforeCue(token, end);
            }
        }
    }

    /// *hồ* and *TP* are; *Hồ* within a sentence belongs to a name.
    private boolean isCommonNoun(int cue) {
        return !tokens.isCapital(cue) || tokens.startsSentence(cue) || tokens.isAllCapitals(cue);
    }

    /// A name of one syllable before a lower-case word may be half a compound: *khu vực Nam bộ*.
    private boolean endsCleanly(Run run) {
        int after = run.to();
        boolean lowerWord = tokens.isWord(after) && !tokens.isCapital(after);
        return !lowerWord
                || !run.vietnamese()
                || run.words() > 1
                || vocabulary.functionWords().contains(tokens.folded(after));
    }

    private void beforeCue(int cue, int end) {
        int from = cue;
        while (page.isFreeCapital(from - 1)
                && tokens.spaceBefore(from)
                && !tokens.startsSentence(from)
                && !vocabulary.functionWords().contains(tokens.folded(from - 1))
                && !page.endsAddress(from - 1)) {
            from--;
        }
        if (from < cue && cue - from <= LONGEST && !tokens.isAllCapitals(from)) {
            write(from, end, "ends like a place: " + tokens.surface(cue, end));
        }
    }

    private void write(int from, int to, String because) {
        Named named = new Named(EntityType.PLACE, "place", null, tokens.surface(from, to));
        page.write(new Mention(from, to, named, because));
    }
}
