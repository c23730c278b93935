package io.tidings.text.entity;

import io.tidings.text.token.Tokens;

/// Organisations that stand in no gazetteer: a word for what they are (*Công ty*, *Sở*, *University*) and a name in
/// capitals, or a long form before its acronym.
final class NewOrganisations {

    private static final int LONGEST = 12;
    private static final String BY_CUE = "organisation: ";

    private final Page page;
    private final Tokens tokens;
    private final Vocabulary vocabulary;

    NewOrganisations(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.tokens = page.tokens();
        this.vocabulary = vocabulary;
    }

    void write() {
        for (int token = 0; token < tokens.size(); token++) {
            int end = page.cueAt(CueKind.ORGANISATION, token);
            if (end > 0 && page.isFree(token, end)) {
                int to = afterCue(token, end);
                if (to > 0) {
                    write(leftOf(token, end), to, BY_CUE + tokens.surface(token, end));
                    token = to - 1;
                    continue;
                }
            }
            if (tokens.is(token, "(") && tokens.isAllCapitals(token + 1) && tokens.is(token + 2, ")")) {
                acronym(token);
            }
        }
        for (int token = 0; token < tokens.size(); token++) {
            int end = page.cueAt(CueKind.ORGANISATION_END, token);
            if (end > 0 && tokens.isCapital(token) && page.isFree(token, end)) {
                beforeCue(token, end);
            }
        }
    }

    /// English names begin before *Institute of*, *Department of*: *National Institute of …*.
    private int leftOf(int cue, int end) {
        int from = cue;
        boolean english = tokens.is(end - 1, "of") || tokens.is(end - 1, "for") || tokens.is(end - 1, "on");
        while (english
                && page.isFreeCapital(from - 1)
                && tokens.spaceBefore(from)
                && !tokens.startsSentence(from)
                && !page.endsAddress(from - 1)
                && !vocabulary.functionWords().contains(tokens.folded(from - 1))) {
            from--;
        }
        return from;
    }

    /// Where the organisation's name ends; -1 if what follows the cue is none, or its end is not certain.
    private int afterCue(int cue, int from) {
        boolean capitalCue = tokens.isCapital(cue) && !tokens.startsSentence(cue);
        int token = from;
        int lastGood = -1;
        boolean ownWord = false;
        while (token < tokens.size() && token - cue < LONGEST) {
            if (token > from && (tokens.startsSentence(token) || tokens.startsLine(token))) {
                break;
            }
            int compound = compoundAt(token);
            int place = page.cueAt(CueKind.PLACE, token);
            Mention named = page.at(token);
            if (named != null && named.named().isPlace() && tokens.isCapital(token)) {
                token = named.to();
                lastGood = token;
            } else if (named != null) {
                break;
            } else if (compound > 0 && (tokens.isCapital(token) || goesOn(token, lastGood))) {
                token = compound;
                lastGood = token;
                ownWord = true;
            } else if (place > 0) {
                if (!capitalCue || !(page.at(place) != null || tokens.isCapital(place))) {
                    break;
                }
                token = place;
            } else if (tokens.isCapital(token) && belongs(token)) {
                token++;
                lastGood = token;
                ownWord = true;
            } else if (isJoint(token) && lastGood == token) {
                token++;
            } else {
                break;
            }
        }
        if (lastGood < 0 || !(ownWord || capitalCue) || cutsCompound(lastGood)) {
            return -1;
        }
        return lastGood;
    }

    /// A compound in lower case after another: *Công nghệ thông tin*, *Giáo dục và đào tạo*.
    private boolean goesOn(int token, int lastGood) {
        boolean word = page.cueAt(CueKind.ORGANISATION_WORD, token) > 0;
        return word && (isJoint(token - 1) || (token == lastGood && page.at(token - 1) == null));
    }

    /// Where a compound that names of offices and firms are made of ends: *Giáo dục và Đào tạo*, *Viễn thông*; -1 if
    /// none.
    private int compoundAt(int token) {
        int end = Math.max(page.cueAt(CueKind.PORTFOLIO, token), page.cueAt(CueKind.ORGANISATION_WORD, token));
        return end - token > 1 ? end : -1;
    }

    private boolean belongs(int token) {
        return !page.follows(CueKind.HONORIFIC, token + 1)
                && page.cueAt(CueKind.ORGANISATION, token) < 0
                && page.cueAt(CueKind.TITLE, token) < 0;
    }

    /// *và*, *-*, *&* between two capitalised parts.
    private boolean isJoint(int token) {
        if (page.cueAt(CueKind.ORGANISATION, token + 1) > 0 || page.cueAt(CueKind.TITLE, token + 1) > 0) {
            return false;
        }
        boolean joint =
                tokens.is(token, "và") || tokens.is(token, "-") || tokens.is(token, "&") || tokens.is(token, "of");
        return joint && (tokens.isCapital(token + 1) || page.cueAt(CueKind.ORGANISATION_WORD, token + 1) > 0);
    }

    /// Vietnamese capitalises the first syllable of a compound only: a name must not end in the middle of *Thương mại*.
    private boolean cutsCompound(int end) {
        return tokens.isWord(end)
                && page.isFree(end)
                && !tokens.isCapital(end)
                && page.at(end - 1) == null
                && VietnameseSyllable.couldBe(tokens.folded(end - 1))
                && VietnameseSyllable.couldBe(tokens.folded(end))
                && !vocabulary.functionWords().contains(tokens.folded(end))
                && page.cueAt(CueKind.SPEAKS, end) < 0;
    }

    /// *Trung tâm Phân tích, Đào tạo và Giáo dục chung (JATEC)*: the acronym's letters need no check where the long
    /// form
    /// begins with a word for an organisation in the same sentence, at most twelve words back.
    private void acronym(int bracket) {
        Mention longForm = page.at(bracket - 1);
        if (longForm != null && longForm.named().type() == EntityType.ORGANISATION && page.isFree(bracket + 1)) {
            boolean known = !longForm.because().startsWith(BY_CUE);
            Named named = known
                    ? longForm.named()
                    : new Named(EntityType.ORGANISATION, "organisation", null, tokens.surface(bracket + 1));
            page.write(
                    new Mention(longForm.from(), longForm.to(), named, "long form of " + tokens.surface(bracket + 1)));
            page.write(new Mention(bracket + 1, bracket + 2, named, "acronym in brackets"));
            return;
        }
        int token = bracket - 1;
        while (token >= 0 && bracket - token <= LONGEST && !tokens.is(token, ".") && !tokens.is(token, "(")) {
            int end = page.cueAt(CueKind.ORGANISATION, token);
            if (end > 0
                    && end < bracket
                    && tokens.isCapital(token)
                    && page.isFree(token, bracket)
                    && page.isFree(bracket + 1)) {
                Named named = new Named(EntityType.ORGANISATION, "organisation", null, tokens.surface(bracket + 1));
                page.write(new Mention(token, bracket, named, "long form of " + named.name()));
                page.write(new Mention(bracket + 1, bracket + 2, named, "acronym in brackets"));
                return;
            }
            token--;
        }
    }

    private void beforeCue(int cue, int end) {
        int from = cue;
        while (from > 0
                && tokens.isCapital(from - 1)
                && tokens.spaceBefore(from)
                && !tokens.startsSentence(from)
                && (page.isFree(from - 1) || isPlace(from - 1))
                && !vocabulary.functionWords().contains(tokens.folded(from - 1))
                && !page.endsAddress(from - 1)) {
            from--;
        }
        boolean startsWithPlaceOnly =
                from < cue && page.at(from) != null && cue - from == 1 && tokens.startsSentence(from);
        if (from == cue || startsWithPlaceOnly || (tokens.isAllCapitals(from) && tokens.isAllCapitals(cue))) {
            return;
        }
        write(from, end, "ends like an organisation: " + tokens.surface(cue, end));
    }

    private boolean isPlace(int token) {
        Mention mention = page.at(token);
        return mention != null && mention.named().isPlace();
    }

    private void write(int from, int to, String because) {
        Named named = new Named(EntityType.ORGANISATION, "organisation", null, tokens.surface(from, to));
        page.write(new Mention(from, to, named, because));
    }
}
