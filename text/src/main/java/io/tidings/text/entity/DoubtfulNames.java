package io.tidings.text.entity;

import io.tidings.text.entity.KnownNames.Doubtful;
import io.tidings.text.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides about names that are common words or other people's names as well: *Anh*, *Đức*, *Nga*, *Time*, *Hòa Bình*.
final class DoubtfulNames {

    /// Pronoun, idea, shirt: at the beginning of a sentence these are never the country.
    private static final Set<String> NEVER_AT_START = Set.of("anh", "ý", "áo", "trung", "hàn");

    private static final Set<String> PREPOSITIONS =
            Set.of("ở", "tại", "đến", "tới", "từ", "về", "in", "at", "near", "from", "to", "of");

    private final Vocabulary vocabulary;

    DoubtfulNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Writes those that the words around them confirm; at the beginning of a sentence also the text must.
    void write(Page page, List<Doubtful> doubtful) {
        var confirmed = new HashSet<Named>();
        page.mentions().forEach(mention -> confirmed.add(mention.named()));
        for (Doubtful name : doubtful) {
            if (page.isFree(name.from(), name.to())
                    && !page.tokens().startsSentence(name.from())
                    && fits(page, name, confirmed.contains(name.form().named()))) {
                write(page, name);
                confirmed.add(name.form().named());
            }
        }
        for (Doubtful name : doubtful) {
            if (page.isFree(name.from(), name.to())
                    && page.tokens().startsSentence(name.from())
                    && mayStart(page, name, confirmed)
                    && fits(page, name, true)) {
                write(page, name);
            }
        }
    }

    private static void write(Page page, Doubtful name) {
        String surface = page.tokens().surface(name.from(), name.to());
        page.write(
                new Mention(name.from(), name.to(), name.form().named(), "gazetteer, fitting its place: " + surface));
    }

    private static boolean mayStart(Page page, Doubtful name, Set<Named> confirmed) {
        if (NEVER_AT_START.contains(page.tokens().folded(name.from())) && name.to() - name.from() == 1) {
            return page.tokens().is(name.to(), "-") || page.tokens().is(name.to(), "–");
        }
        if (confirmed.contains(name.form().named())) {
            return true;
        }
        long otherCountries = confirmed.stream().filter(Named::isCountry).count();
        return name.form().named().isCountry() && otherCountries >= 2;
    }

    private boolean fits(Page page, Doubtful name, boolean confirmed) {
        Named named = name.form().named();
        if (name.form().certainty() == Lexeme.Certainty.PAIRED) {
            return besideCountry(page, name) && betweenFreeCapitals(page, name);
        }
        return switch (named.type()) {
            case PLACE -> named.isCountry() ? countryFits(page, name) : placeFits(page, name, confirmed);
            case ORGANISATION ->
                (confirmed || page.follows(CueKind.ORGANISATION, name.from()) || isAt(page, name))
                        && betweenFreeCapitals(page, name)
                        && !page.endsAddress(name.from() - 1);
            case PERSON -> page.endsAddress(name.from() - 1) && betweenFreeCapitals(page, name);
        };
    }

    private boolean countryFits(Page page, Doubtful name) {
        Tokens tokens = page.tokens();
        int before = name.from() - 1;
        int after = name.to();
        boolean addressed = page.follows(CueKind.HONORIFIC, name.from()) && !page.follows(CueKind.TITLE, name.from());
        if (addressed) {
            return false;
        }
        if (page.isFreeCapital(before)
                && (!tokens.spaceBefore(name.from())
                        || (tokens.isAllCapitals(before) && tokens.isAllCapitals(name.from())))) {
            return false;
        }
        String previous = tokens.folded(before);
        if (page.isFreeCapital(before)
                && (vocabulary.familyNames().contains(previous)
                        || (!tokens.startsSentence(before)
                                && !page.endsAddress(before)
                                && !isPortfolio(page, before)))) {
            return false;
        }
        boolean nameGoesOn = page.isFreeCapital(after)
                && tokens.spaceBefore(after)
                && VietnameseSyllable.couldBe(tokens.folded(after))
                && !tokens.isAllCapitals(after)
                && !vocabulary.familyNames().contains(tokens.folded(after))
                && !startsCue(page, after);
        return !nameGoesOn;
    }

    /// *tại Rand*, *at Grab*; of outlets the citing words decide.
    private static boolean isAt(Page page, Doubtful name) {
        String previous = page.tokens().folded(name.from() - 1);
        return !name.form().named().isOutlet() && (previous.equals("tại") || previous.equals("at"));
    }

    private static boolean placeFits(Page page, Doubtful name, boolean confirmed) {
        Tokens tokens = page.tokens();
        boolean introduced = page.follows(CueKind.PLACE, name.from())
                || PREPOSITIONS.contains(tokens.folded(name.from() - 1))
                || followsInList(page, name)
                || standsInBrackets(page, name);
        return (introduced || confirmed)
                && !page.follows(CueKind.NAMED_AFTER, name.from())
                && !page.follows(CueKind.HONORIFIC, name.from())
                && betweenFreeCapitals(page, name);
    }

    /// *Vinh* in *Đà Nẵng, Huế và Vinh*.
    private static boolean followsInList(Page page, Doubtful name) {
        String joint = page.tokens().folded(name.from() - 1);
        Mention before = page.at(name.from() - 2);
        return (joint.equals(",") || joint.equals("và"))
                && before != null
                && before.named().isPlace();
    }

    /// *đại biểu Nguyễn Thanh Hải (Hòa Bình)*.
    private static boolean standsInBrackets(Page page, Doubtful name) {
        Mention before = page.at(name.from() - 2);
        return page.tokens().is(name.from() - 1, "(")
                && page.tokens().is(name.to(), ")")
                && before != null
                && before.named().isPerson();
    }

    /// No unclaimed capitalised word on either side that would make it part of a longer name.
    private static boolean betweenFreeCapitals(Page page, Doubtful name) {
        int before = name.from() - 1;
        boolean left = page.isFreeCapital(before) && !page.tokens().startsSentence(before) && !page.endsAddress(before);
        return !left && !page.isFreeCapital(name.to());
    }

    private static boolean besideCountry(Page page, Doubtful name) {
        return isDashAndCountry(page, name.to(), name.to() + 1)
                || isDashAndCountry(page, name.from() - 1, name.from() - 2);
    }

    private static boolean isDashAndCountry(Page page, int dash, int country) {
        String mark = page.tokens().folded(dash);
        Mention beside = page.at(country);
        boolean capital = page.tokens().isCapital(country);
        return (mark.equals("-") || mark.equals("–"))
                && capital
                && (beside == null || beside.named().isCountry());
    }

    private static boolean isPortfolio(Page page, int token) {
        return page.follows(CueKind.PORTFOLIO, token + 1);
    }

    private static boolean startsCue(Page page, int token) {
        return page.cueAt(CueKind.TITLE, token) >= 0
                || page.cueAt(CueKind.PORTFOLIO, token) >= 0
                || page.cueAt(CueKind.ORGANISATION, token) >= 0
                || page.cueAt(CueKind.HONORIFIC, token) >= 0;
    }
}
