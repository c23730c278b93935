package io.tidings.text.entity;

import io.tidings.text.token.Tokens;

/// Organisations that stand in no gazetteer: a word for what they are (*Công ty*, *Sở*, *University*) and a name in
/// capitals, or a long form before its acronym.
final class NewOrganisations {

    private static final int LONGEST = 14;
    private static final String BANK = "bank";
    private static final String BY_CUE = "organisation: ";

    private final Page page;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final OrganisationReach reach;

    NewOrganisations(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.tokens = page.tokens();
        this.vocabulary = vocabulary;
        this.reach = new OrganisationReach(page, vocabulary);
    }

    void write() {
        for (int token = 0; token < tokens.size(); token++) {
            int end = page.cueAt(CueKind.ORGANISATION, token);
            if (end > 0 && page.isFree(token, end)) {
                int to = reach.after(token, end);
                if (to > 0) {
                    writeByCue(token, end, to);
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
            if (isBankInOneWord(token)) {
                write(token, token + 1, "ends like a bank");
            }
        }
    }

    /// The firm that stands in the gazetteer, with the word before it, or one that the text alone knows.
    private void writeByCue(int cue, int end, int to) {
        String because = BY_CUE + tokens.surface(cue, end);
        Mention last = page.at(to - 1);
        if (last != null && last.named().type() == EntityType.ORGANISATION && reach.isFirm(cue, end)) {
            page.write(new Mention(cue, to, last.named(), last.because() + ", " + because));
        } else {
            write(leftOf(cue, end), to, because);
        }
    }

    /// *DaiABank*, *Sacombank*; a capital in the middle or a longer word before.
    private boolean isBankInOneWord(int token) {
        if (!page.isFreeCapital(token) || page.isFreeCapital(token + 1) || page.isFreeCapital(token - 1)) {
            return false;
        }
        String word = tokens.surface(token);
        return word.length() > BANK.length() + 3
                && word.regionMatches(true, word.length() - BANK.length(), BANK, 0, BANK.length());
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

    /// *Trung tâm Phân tích, Đào tạo và Giáo dục chung (JATEC)*: the acronym's letters need no check where the long
    /// form
    /// begins with a word for an organisation in the same sentence, at most twelve words back.
    private void acronym(int bracket) {
        Mention longForm = page.at(bracket - 1);
        Mention inside = page.at(bracket + 1);
        if (longForm != null
                && longForm.named().type() == EntityType.ORGANISATION
                && (inside == null || isOf(inside))) {
            boolean known = !longForm.because().startsWith(BY_CUE);
            Named fresh = new Named(EntityType.ORGANISATION, "organisation", null, tokens.surface(bracket + 1));
            Named named = known ? longForm.named() : inside == null ? fresh : inside.named();
            String acronym = tokens.surface(bracket + 1);
            page.write(new Mention(longForm.from(), longForm.to(), named, "long form of " + acronym));
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

    private static boolean isOf(Mention mention) {
        return mention.named().type() == EntityType.ORGANISATION && mention.to() - mention.from() == 1;
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
        boolean lettered = tokens.isCapital(end) && tokens.surface(end).length() == 1;
        if (from == cue
                || lettered
                || startsWithPlaceOnly
                || (tokens.isAllCapitals(from) && tokens.isAllCapitals(cue))) {
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
        page.writeOver(new Mention(from, to, named, because));
    }
}
