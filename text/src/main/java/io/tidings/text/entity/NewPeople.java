package io.tidings.text.entity;

import io.tidings.text.entity.NameShape.Run;
import io.tidings.text.token.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// People who stand in no gazetteer: introduced by a title or a form of address, named like a Vietnamese, beginning
/// with
/// a given name, or described after a comma.
final class NewPeople {

    private static final int LONGEST_VIETNAMESE = 4;
    private static final int MOST_EAST_ASIAN = 3;
    private static final int FURTHEST_FROM_TITLE = 9;
    private static final Set<String> LIST_MARKS = Set.of(",", "và", "-", "–");
    private static final Set<String> GLUE = Set.of("và", "của", "-", "&", "kiêm", "người");

    private final Page page;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final NameShape shape;
    private final boolean vietnameseText;
    /// The titles and forms of address are Vietnamese and English; elsewhere one word behind one proves little.
    private final boolean titlesKnown;

    NewPeople(Page page, Vocabulary vocabulary, String language) {
        this.page = page;
        this.tokens = page.tokens();
        this.vocabulary = vocabulary;
        this.shape = new NameShape(page, vocabulary);
        this.vietnameseText = language.equals("vi");
        this.titlesKnown = vietnameseText || language.equals("en");
    }

    /// Vietnamese names by their family name, before doubtful names are decided: *Nga* in *Lê Hồng Nga* is no country.
    void writeVietnamese() {
        int streetEnd = -2;
        for (int token = 0; token < tokens.size(); token++) {
            if (!page.isFreeCapital(token) || tokens.isAllCapitals(token)) {
                continue;
            }
            if (page.follows(CueKind.ORGANISATION, token) && !page.endsAddress(token - 1)) {
                token = Math.max(token, shape.at(token).to() - 1);
                continue;
            }
            boolean inList = token == streetEnd + 1 && LIST_MARKS.contains(tokens.folded(streetEnd));
            if (page.follows(CueKind.NAMED_AFTER, token) || inList) {
                streetEnd = shape.at(token).to();
                continue;
            }
            String family = tokens.folded(token);
            boolean sure = vocabulary.familyNames().contains(family);
            boolean doubtful = vocabulary.doubtfulFamilyNames().contains(family) && page.endsAddress(token - 1);
            if ((!sure && !doubtful) || (page.isFreeCapital(token - 1) && !mayPrecede(token - 1))) {
                continue;
            }
            Run run = shape.at(token);
            if (run.vietnamese()
                    && run.words() >= 2
                    && run.words() <= LONGEST_VIETNAMESE
                    && !afterPlaceCue(token)
                    && (run.words() > 2 || sure)
                    && shape.isReasonable(run)
                    && !isWater(run)) {
                write(run, "Vietnamese name");
                token = run.to() - 1;
            }
        }
    }

    /// *Hồ Linh Đàm* in a text that also writes *hồ Linh Đàm* is a lake.
    private boolean isWater(Run run) {
        if (page.cueAt(CueKind.PLACE, run.from()) < 0) {
            return false;
        }
        for (int token = 0; token + run.words() <= tokens.size(); token++) {
            if (!tokens.isCapital(token) && sameWords(token, run)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameWords(int from, Run run) {
        for (int i = 0; i < run.to() - run.from(); i++) {
            if (!tokens.folded(from + i).equals(tokens.folded(run.from() + i))) {
                return false;
            }
        }
        return true;
    }

    /// All others.
    void writeOthers() {
        for (int token = 0; token < tokens.size(); token++) {
            if (!page.isFreeCapital(token)
                    || (tokens.isAllCapitals(token) && page.isFreeCapital(token + 1))
                    || (tokens.is(token - 1, "-") && !tokens.spaceBefore(token))
                    || (page.isFreeCapital(token - 1) && !mayPrecede(token - 1))) {
                continue;
            }
            Run run = shape.at(token);
            if (!shape.isReasonable(run) || isBlocked(run) || holdsTitle(run)) {
                continue;
            }
            String because = reason(run);
            if (because != null) {
                write(run, because);
                token = run.to() - 1;
            }
        }
    }

    private @Nullable String reason(Run run) {
        boolean foreign = !run.vietnamese() || !vietnameseText;
        boolean several = run.words() >= 2;
        int honorific = page.cueBefore(CueKind.HONORIFIC, run.from());
        int longerTitle = page.cueBefore(CueKind.TITLE, run.from());
        // *tướng* of *Thủ tướng* is no form of address.
        boolean addressed = honorific >= 0 && (longerTitle < 0 || longerTitle >= honorific);
        if (addressed && (several || (foreign && titlesKnown)) && run.words() <= LONGEST_VIETNAMESE) {
            return "addressed: " + tokens.surface(honorific, run.from());
        }
        if (run.vietnamese() && cutsCompound(run)) {
            return null;
        }
        int title = titleBefore(run);
        if (title >= 0
                && (several || (foreign && titlesKnown && isBeside(title, run.from())))
                && run.words() <= LONGEST_VIETNAMESE) {
            return "title: " + tokens.surface(title, Math.min(run.from(), title + 4));
        }
        int player = page.cueBefore(CueKind.PLAYER, run.from());
        if (player >= 0 && (several || foreign) && titlesKnown && run.words() <= LONGEST_VIETNAMESE) {
            return "player: " + tokens.surface(player, run.from());
        }
        String first = tokens.folded(run.from());
        if (several
                && foreign
                && run.words() <= MOST_EAST_ASIAN
                && vocabulary.isEastAsian(tokens.surface(run.from()))) {
            return "family name: " + tokens.surface(run.from());
        }
        if (several && foreign && vocabulary.givenNames().contains(first) && !endsLikeOrganisation(run)) {
            return "given name: " + tokens.surface(run.from());
        }
        int role = page.cueBefore(CueKind.ROLE, run.from());
        if (role >= 0 && several && foreign && !endsLikeOrganisation(run)) {
            return "role: " + tokens.surface(role, run.from());
        }
        if (several
                && !run.vietnamese()
                && (!tokens.startsSentence(run.from()) || tokens.is(run.to(), ","))
                && isDescribed(run)
                && !endsLikeOrganisation(run)) {
            return "described as a person";
        }
        return null;
    }

    /// *Hội Nhà báo*: a Vietnamese name does not end before a lower-case syllable that is no function word.
    private boolean cutsCompound(Run run) {
        int after = run.to();
        return tokens.isWord(after)
                && !tokens.isCapital(after)
                && !tokens.startsSentence(after)
                && VietnameseSyllable.couldBe(tokens.folded(after))
                && !vocabulary.functionWords().contains(tokens.folded(after))
                && page.cueAt(CueKind.SPEAKS, after) < 0;
    }

    /// Whether nothing stands between the title and the name but the country whose title it is.
    private boolean isBeside(int title, int name) {
        Mention before = page.at(name - 1);
        int end = before != null && before.named().isCountry() ? before.from() : name;
        return page.cueBefore(CueKind.TITLE, end) == title;
    }

    /// The title that a name belongs to, over countries, organisations and portfolios between: *Bộ trưởng Quốc phòng Ba
    /// Lan X*; -1 if none.
    private int titleBefore(Run run) {
        int from = run.from();
        int token = from;
        while (from - token <= FURTHEST_FROM_TITLE && token > 0) {
            int title = page.cueBefore(CueKind.TITLE, token);
            if (title >= 0) {
                return title;
            }
            Mention named = page.at(token - 1);
            int portfolio = page.cueBefore(CueKind.PORTFOLIO, token);
            if (named != null && !named.named().isPerson()) {
                token = named.from();
            } else if (portfolio >= 0) {
                token = portfolio;
            } else if ((GLUE.contains(tokens.folded(token - 1)) && token < from) || isApposition(token, run)) {
                token--;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /// *người đồng cấp Ukraine, Andrii Sybiha,*: the name between two commas.
    private boolean isApposition(int token, Run run) {
        return token == run.from() && run.words() > 1 && tokens.is(token - 1, ",") && tokens.is(run.to(), ",");
    }

    private boolean isDescribed(Run run) {
        int after = run.to();
        boolean comma = tokens.is(after, ",") || tokens.is(after, "(");
        return (comma && (page.cueAt(CueKind.DESCRIBED, after + 1) >= 0 || isAge(after + 1)))
                || page.cueAt(CueKind.SPEAKS, after) >= 0;
    }

    private boolean isAge(int token) {
        return tokens.isNumber(token)
                && (tokens.is(token + 1, "tuổi") || tokens.is(token + 1, ",") || tokens.is(token + 1, ")"))
                && tokens.surface(token).length() == 2;
    }

    private boolean isBlocked(Run run) {
        String first = tokens.folded(run.from());
        return (page.follows(CueKind.NAMED_AFTER, run.from()) && !page.endsAddress(run.from() - 1))
                || afterPlaceCue(run.from())
                || vocabulary.functionWords().contains(first)
                || page.cueAt(CueKind.PORTFOLIO, run.from()) >= 0
                || page.cueAt(CueKind.ORGANISATION, run.from()) >= 0
                || page.cueAt(CueKind.TITLE, run.from()) >= 0
                || page.cueAt(CueKind.NAMED_AFTER, run.from()) >= 0
                || isInitials(run)
                || page.follows(CueKind.ORGANISATION, run.from());
    }

    /// *Deputy Director Dr Quill*: the name begins behind the last of them.
    private boolean holdsTitle(Run run) {
        for (int token = run.from(); token < run.to() - 1; token++) {
            if (page.endsAddress(token)) {
                return true;
            }
        }
        return false;
    }

    /// *N.T.T.V*: somebody who is not to be named.
    private boolean isInitials(Run run) {
        for (int token = run.from(); token < run.to(); token++) {
            if (tokens.isWord(token) && tokens.surface(token).length() > 1) {
                return false;
            }
        }
        return true;
    }

    private boolean afterPlaceCue(int token) {
        return page.follows(CueKind.PLACE, token) && !page.endsAddress(token - 1);
    }

    private boolean endsLikeOrganisation(Run run) {
        return page.follows(CueKind.ORGANISATION_END, run.to())
                || page.follows(CueKind.PLACE_END, run.to())
                || (page.cueAt(CueKind.ORGANISATION_END, run.to()) >= 0 && tokens.isCapital(run.to()));
    }

    /// A capital that may stand before a name without belonging to it.
    private boolean mayPrecede(int token) {
        return page.endsAddress(token)
                || tokens.isAllCapitals(token)
                || page.follows(CueKind.PORTFOLIO, token + 1)
                || (tokens.startsSentence(token) && vocabulary.functionWords().contains(tokens.folded(token)));
    }

    private void write(Run run, String because) {
        String name = tokens.surface(run.from(), run.to());
        page.write(new Mention(run.from(), run.to(), new Named(EntityType.PERSON, "person", null, name), because));
    }
}
