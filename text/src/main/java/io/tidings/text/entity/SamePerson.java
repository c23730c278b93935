package io.tidings.text.entity;

import io.tidings.text.token.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is meant by a surname, once the full name has been said: *Rutte* after *Mark Rutte*; *ông Trọng* after *Nguyễn
/// Phú
/// Trọng* (Vietnamese are called by their last syllable, with a form of address).
final class SamePerson {

    private static final int SHORTEST_SURNAME = 3;

    private final Page page;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final Map<String, Named> bySurname = new HashMap<>();
    private final Map<String, Named> byGivenName = new HashMap<>();
    private final Map<String, Named> byEnds = new HashMap<>();
    private final Map<String, Named> byFirst = new HashMap<>();
    private final Map<String, Named> byTail = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> sharedFirst = new HashSet<>();

    SamePerson(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.tokens = page.tokens();
        this.vocabulary = vocabulary;
    }

    void unite() {
        for (Mention mention : page.mentions()) {
            if (mention.named().isPerson() && mention.to() - mention.from() > 1) {
                learn(mention);
            }
        }
        for (Mention mention : page.mentions()) {
            if (mention.named().isPerson()) {
                rename(mention);
            }
        }
        boolean anybody = !byGivenName.isEmpty() || !bySurname.isEmpty();
        for (int token = 0; token < tokens.size() && anybody; token++) {
            if (page.isFreeCapital(token)) {
                callByName(token);
            }
        }
    }

    private void learn(Mention mention) {
        String last = tokens.folded(mention.to() - 1);
        if (isVietnamese(mention)) {
            if (!isCalledAsWritten(mention)) {
                return;
            }
            byGivenName.putIfAbsent(last, mention.named());
            if (mention.to() - mention.from() > 2) {
                byTail.putIfAbsent(tail(mention), mention.named());
            }
            return;
        }
        String surname = surname(mention);
        Named before = bySurname.putIfAbsent(surname, mention.named());
        if (before != null && !before.equals(mention.named()) && !sameEnds(before, mention)) {
            shared.add(surname);
        }
        byEnds.putIfAbsent(tokens.folded(mention.from()) + ' ' + surname, mention.named());
        Named namesake = byFirst.putIfAbsent(tokens.folded(mention.from()), mention.named());
        if (namesake != null && !namesake.equals(mention.named())) {
            sharedFirst.add(tokens.folded(mention.from()));
        }
    }

    private boolean sameEnds(Named before, Mention mention) {
        return before.equals(byEnds.get(tokens.folded(mention.from()) + ' ' + surname(mention)));
    }

    /// *Vladimir Vladimirovich Putin* is *Vladimir Putin*; *Scholz* alone is *Olaf Scholz*.
    private void rename(Mention mention) {
        if (mention.named().id() != null) {
            return;
        }
        Named longer = mention.to() - mention.from() == 2 ? byTail.get(tail(mention)) : null;
        if (longer != null && !longer.equals(mention.named())) {
            page.write(new Mention(mention.from(), mention.to(), longer, "last syllables of " + longer.name()));
            return;
        }
        Named same = mention.to() - mention.from() > 1 && !isHyphenated(mention)
                ? byEnds.get(tokens.folded(mention.from()) + ' ' + surname(mention))
                : byOneName(mention);
        if (same != null && !same.equals(mention.named()) && !isVietnamese(mention)) {
            page.write(new Mention(mention.from(), mention.to(), same, "same person as " + same.name()));
        }
    }

    /// By the surname; kings and princes by their first name: *Hoàng tử Bandar* after *Bandar bin Sultan*.
    private @Nullable Named byOneName(Mention mention) {
        Named bySurname = unshared(surname(mention));
        String first = tokens.folded(mention.from());
        boolean firstName = bySurname == null || bySurname.equals(mention.named());
        return firstName && mention.to() - mention.from() == 1 && !sharedFirst.contains(first)
                ? byFirst.get(first)
                : bySurname;
    }

    private void callByName(int token) {
        String word = tokens.folded(token);
        boolean addressed = page.endsAddress(token - 1);
        boolean alone = !page.isFreeCapital(token + 1) || tokens.startsSentence(token + 1);
        Named byGiven = byGivenName.get(word);
        if (byGiven != null && addressed && alone) {
            page.write(new Mention(token, token + 1, byGiven, "last syllable of " + byGiven.name()));
            return;
        }
        int end = hyphenEnd(token);
        Named person = unshared(surfaceKey(token, end));
        boolean leftFree = !page.isFreeCapital(token - 1)
                || addressed
                || (tokens.startsSentence(token - 1) && !vocabulary.givenNames().contains(tokens.folded(token - 1)));
        if (person != null && leftFree && word.length() >= SHORTEST_SURNAME) {
            page.write(new Mention(token, end, person, "surname of " + person.name()));
        }
    }

    private @Nullable Named unshared(String surname) {
        return shared.contains(surname) ? null : bySurname.get(surname);
    }

    private boolean isVietnamese(Mention mention) {
        return (vocabulary.familyNames().contains(tokens.folded(mention.from()))
                        && VietnameseSyllable.couldBe(tokens.folded(mention.to() - 1)))
                || (vocabulary.doubtfulFamilyNames().contains(tokens.folded(mention.from()))
                        && VietnameseSyllable.couldBe(tokens.folded(mention.to() - 1)));
    }

    /// The last two words; only a mention of just these is looked up by them.
    private String tail(Mention mention) {
        int words = mention.to() - mention.from();
        return words < 2 ? "" : tokens.folded(mention.to() - 2) + ' ' + tokens.folded(mention.to() - 1);
    }

    /// Whether the canonical name is the written one: *Chu Vĩnh Khang* is Zhou Yongkang, and nobody's *ông Khang*.
    private boolean isCalledAsWritten(Mention mention) {
        String first = mention.named().name().split(" ", 2)[0];
        return plain(first).equals(plain(tokens.surface(mention.from())));
    }

    private static String plain(String word) {
        return VietnameseSyllable.bare(word.toLowerCase(Locale.ROOT));
    }

    private boolean isHyphenated(Mention mention) {
        return hyphenEnd(mention.from()) == mention.to();
    }

    /// The last word with what hyphens tie to it: *Kosiniak-Kamysz*.
    private String surname(Mention mention) {
        int from = mention.to() - 1;
        while (from - 2 >= mention.from() && tokens.is(from - 1, "-") && !tokens.spaceBefore(from - 1)) {
            from -= 2;
        }
        return surfaceKey(from, mention.to());
    }

    private int hyphenEnd(int token) {
        int end = token + 1;
        while (tokens.is(end, "-")
                && !tokens.spaceBefore(end)
                && tokens.isWord(end + 1)
                && !tokens.spaceBefore(end + 1)) {
            end += 2;
        }
        return end;
    }

    private String surfaceKey(int from, int to) {
        return to - from == 1 ? tokens.folded(from) : tokens.surface(from, to).toLowerCase(Locale.ROOT);
    }
}
