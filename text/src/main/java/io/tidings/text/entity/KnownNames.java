package io.tidings.text.entity;

import io.tidings.text.phrase.PhraseMatch;
import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes the gazetteer's sure names on the page, the longest first, and hands back the doubtful ones.
final class KnownNames {

    private final Vocabulary vocabulary;

    KnownNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A doubtful name and where it might stand.
    record Doubtful(int from, int to, Lexeme.Form form) {}

    List<Doubtful> write(Page page, List<PhraseMatch<Lexeme>> matches) {
        Tokens tokens = page.tokens();
        var longestFirst = new ArrayList<>(matches);
        longestFirst.removeIf(match -> match.value() instanceof Lexeme.Cue cue && cue.kind() != CueKind.NOTHING);
        longestFirst.sort(Comparator.comparingInt((PhraseMatch<Lexeme> match) -> -match.length())
                .thenComparingInt(PhraseMatch::from));
        boolean[] blocked = new boolean[tokens.size()];
        var doubtful = new ArrayList<Doubtful>();
        for (PhraseMatch<Lexeme> match : longestFirst) {
            switch (match.value()) {
                case Lexeme.Cue _ -> block(page, blocked, match);
                case Lexeme.Form form -> {
                    if (isBlocked(blocked, match) || !form.isWrittenAt(tokens, match.from())) {
                        continue;
                    }
                    if (form.certainty() != Lexeme.Certainty.SURE) {
                        doubtful.add(new Doubtful(match.from(), match.to(), form));
                    } else if (page.isFree(match.from(), match.to()) && standsAlone(page, match, form.named())) {
                        page.write(new Mention(
                                match.from(),
                                match.to(),
                                form.named(),
                                "gazetteer: " + tokens.surface(match.from(), match.to())));
                    }
                }
            }
        }
        return doubtful;
    }

    private static void block(Page page, boolean[] blocked, PhraseMatch<Lexeme> match) {
        if (page.isFree(match.from(), match.to())) {
            for (int token = match.from(); token < match.to(); token++) {
                blocked[token] = true;
            }
        }
    }

    private static boolean isBlocked(boolean[] blocked, PhraseMatch<Lexeme> match) {
        for (int token = match.from(); token < match.to(); token++) {
            if (blocked[token]) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words around it leave it a name of its own: *Thái Bình* in *Nguyễn Thái Bình*, *Jordan* in *Michael
    /// Jordan*, *Minsk* in *thỏa thuận Minsk* are none.
    private boolean standsAlone(Page page, PhraseMatch<Lexeme> match, Named named) {
        Tokens tokens = page.tokens();
        int before = match.from() - 1;
        boolean local = named.isPlace() && !named.isCountry();
        if (page.follows(CueKind.NAMED_AFTER, match.from())
                && (local || named.isPerson())
                && !isOffice(page, match.from())) {
            return false;
        }
        // The last word of *Đức Quốc xã* is no commune: it is taken.
        boolean called = page.isFree(before) && page.follows(CueKind.PLACE, match.from());
        if (named.isPerson() && called && !page.endsAddress(before)) {
            return false;
        }
        if (partOfCompound(tokens, match)) {
            return false;
        }
        if (named.isPerson() && page.follows(CueKind.ORGANISATION, match.from()) && !isOffice(page, match.from())) {
            return false;
        }
        boolean adjacentCapital = page.isFreeCapital(before);
        String previous = tokens.folded(before);
        // *TP.HCM* begins like no syllable of a name.
        if (named.isPlace() && !tokens.isAllCapitals(match.from()) && endsVietnameseName(page, before)) {
            return false;
        }
        if (match.length() > 1) {
            return true;
        }
        if (adjacentCapital && vocabulary.givenNames().contains(previous) && !page.endsAddress(before)) {
            return false;
        }
        if (named.isPerson()) {
            return !(adjacentCapital
                            && !tokens.startsSentence(before)
                            && !page.endsAddress(before)
                            && !vocabulary.functionWords().contains(previous)
                            && !VietnameseSyllable.couldBe(previous))
                    && page.cueAt(CueKind.ORGANISATION_END, match.to()) < 0
                    && page.cueAt(CueKind.PLACE_END, match.to()) < 0;
        }
        return true;
    }

    /// Whether the capitals before belong to a Vietnamese name that this would go on: *Trần Thị* before *Thái Bình*.
    private boolean endsVietnameseName(Page page, int last) {
        Tokens tokens = page.tokens();
        for (int token = last; token > last - 3 && page.isFreeCapital(token); token--) {
            if (vocabulary.familyNames().contains(tokens.folded(token))) {
                return true;
            }
            if (!tokens.spaceBefore(token) || !VietnameseSyllable.couldBe(tokens.folded(token))) {
                return false;
            }
        }
        return false;
    }

    /// A title that is also a thing things are called after: *tàu*, *cung* are, *Tổng thống* is not.
    private static boolean isOffice(Page page, int token) {
        return page.follows(CueKind.TITLE, token) || page.follows(CueKind.HONORIFIC, token);
    }

    /// *Nga-ngố*, *Covid-Nga*: a hyphen without spaces between words that are not both names glues them; between
    /// capitals it joins two names (*Nga-Ukraine*) and harms nothing.
    private static boolean partOfCompound(Tokens tokens, PhraseMatch<Lexeme> match) {
        int after = match.to();
        return tokens.is(after, "-")
                && !tokens.spaceBefore(after)
                && !tokens.spaceBefore(after + 1)
                && tokens.isWord(after + 1)
                && !tokens.isCapital(after + 1)
                && match.length() == 1;
    }
}
