package io.tidings.text.entity;

import io.tidings.text.entity.NameShape.Run;
import io.tidings.text.token.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names between others of their type: *Beyonce, Adele, Britney Spears*; *Bangkok, Dili (Đông Timor)*.
final class NamesInLists {

    private static final int MOST_WORDS = 4;
    private static final Set<String> BETWEEN = Set.of(",", "và", "and");
    private static final Set<String> AFTER = Set.of(",", "và", "and", ".", "(", ")", "…", ";");

    private final Page page;
    private final Tokens tokens;
    private final NameShape shape;
    private final Vocabulary vocabulary;

    NamesInLists(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.tokens = page.tokens();
        this.vocabulary = vocabulary;
        this.shape = new NameShape(page, vocabulary);
    }

    void write() {
        for (int token = 1; token < tokens.size(); token++) {
            if (!page.isFreeCapital(token) || !BETWEEN.contains(tokens.folded(token - 1)) || startsCue(token)) {
                continue;
            }
            Mention before = page.at(token - 2);
            Run run = shape.at(token);
            boolean oneWordOfText =
                    run.words() == 1 && vocabulary.functionWords().contains(tokens.folded(token));
            if (before == null || oneWordOfText || !shape.isReasonable(run) || run.words() > MOST_WORDS) {
                continue;
            }
            if (before.named().isPerson() && isPerson(run)) {
                write(run, EntityType.PERSON, "person", "listed with people");
            } else if (isPlace(before) && isPlaceItem(run)) {
                write(run, EntityType.PLACE, "place", "listed with places");
            }
        }
    }

    /// A Vietnamese name of two to four syllables that ends there, or a foreign name before another person.
    private boolean isPerson(Run run) {
        boolean ends = AFTER.contains(tokens.folded(run.to()));
        if (run.vietnamese()) {
            return ends && run.words() >= 2 && !tokens.isAllCapitals(run.from());
        }
        Mention next = next(run.to());
        return ends && next != null && next.named().isPerson();
    }

    private boolean isPlaceItem(Run run) {
        Mention next = next(run.to());
        boolean inBrackets = tokens.is(run.to(), "(") && isPlace(page.at(run.to() + 1));
        boolean goesOn = tokens.is(run.to(), ",") && isPlace(next);
        boolean person = vocabulary.givenNames().contains(tokens.folded(run.from()));
        return !run.vietnamese() && !person && (inBrackets || goesOn) && run.words() < MOST_WORDS - 1;
    }

    private @Nullable Mention next(int end) {
        return BETWEEN.contains(tokens.folded(end)) ? page.at(end + 1) : null;
    }

    private static boolean isPlace(@Nullable Mention mention) {
        return mention != null && mention.named().isPlace();
    }

    private boolean startsCue(int token) {
        return page.cueAt(CueKind.TITLE, token) >= 0
                || page.cueAt(CueKind.ORGANISATION, token) >= 0
                || page.cueAt(CueKind.HONORIFIC, token) >= 0
                || page.cueAt(CueKind.PORTFOLIO, token) >= 0
                || page.cueAt(CueKind.ROLE, token) >= 0
                || page.cueAt(CueKind.PLACE, token) >= 0;
    }

    private void write(Run run, EntityType type, String kind, String because) {
        Named named = new Named(type, kind, null, tokens.surface(run.from(), run.to()));
        page.write(new Mention(run.from(), run.to(), named, because));
    }
}
