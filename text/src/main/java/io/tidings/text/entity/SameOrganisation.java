package io.tidings.text.entity;

import io.tidings.text.token.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which names of a text mean the same organisation: *Sở Công thương* after *Sở Công thương Hà Nội*, *Cát Tường* after
/// *thẩm mỹ viện Cát Tường*, an acronym after its long form.
final class SameOrganisation {

    /// Words that come and go before a place in an organisation's name.
    private static final Set<String> FILLERS =
            Set.of("tp", "thành", "phố", "tỉnh", "của", ".", "trường", "trung", "ương");
    private static final int SHORTEST_ACRONYM = 2;

    private final Page page;
    private final Tokens tokens;
    private final Map<String, Named> byKey = new HashMap<>();
    private final Map<String, Named> byOwnName = new HashMap<>();

    SameOrganisation(Page page) {
        this.page = page;
        this.tokens = page.tokens();
    }

    void unite() {
        for (Mention mention : page.mentions()) {
            if (mention.named().type() == EntityType.ORGANISATION) {
                learn(mention);
            }
        }
        for (Mention mention : page.mentions()) {
            if (mention.named().type() == EntityType.ORGANISATION
                    && mention.named().id() == null) {
                rename(mention);
            }
        }
        for (int token = 0; token < tokens.size() && !byOwnName.isEmpty(); token++) {
            if (page.isFreeCapital(token) && !page.isFreeCapital(token - 1)) {
                callByOwnName(token);
            }
        }
    }

    private void learn(Mention mention) {
        byKey.putIfAbsent(key(mention.from(), mention.to()), mention.named());
        int end = placeBegins(mention);
        if (end < mention.to() && end - mention.from() > 2) {
            byKey.putIfAbsent(key(mention.from(), end), mention.named());
        }
        int own = page.cueAt(CueKind.ORGANISATION, mention.from());
        if (own > 0 && own < mention.to() && isOwnName(own, mention.to())) {
            byOwnName.putIfAbsent(key(own, mention.to()), mention.named());
        }
        if (mention.to() - mention.from() == 1 && tokens.isAllCapitals(mention.from())) {
            byOwnName.putIfAbsent(key(mention.from(), mention.to()), mention.named());
        }
    }

    private void rename(Mention mention) {
        Named same = byKey.get(key(mention.from(), mention.to()));
        if (same != null && !same.equals(mention.named())) {
            page.write(new Mention(mention.from(), mention.to(), same, "same as " + same.name()));
        }
    }

    private void callByOwnName(int token) {
        int end = token;
        while (page.isFreeCapital(end) && (end == token || tokens.spaceBefore(end)) && end - token < 4) {
            end++;
        }
        Named same = page.endsAddress(token - 1) ? null : byOwnName.get(key(token, end));
        if (same != null) {
            page.write(new Mention(token, end, same, "own name of " + same.name()));
        }
    }

    /// Two capitalised words, or one that is no Vietnamese syllable; nothing that says only what it is.
    private boolean isOwnName(int from, int to) {
        for (int token = from; token < to; token++) {
            if (!tokens.isCapital(token) || page.cueAt(CueKind.ORGANISATION_WORD, token) > 0) {
                return false;
            }
        }
        boolean acronym = tokens.isAllCapitals(from) && tokens.surface(from).length() > SHORTEST_ACRONYM;
        return to - from > 1 || acronym || !VietnameseSyllable.couldBe(tokens.folded(from));
    }

    /// Where the place at the end of the name begins: the known one, or the word for its kind before it.
    private int placeBegins(Mention mention) {
        for (int token = mention.from() + 2; token < mention.to(); token++) {
            if (page.cueAt(CueKind.PLACE, token) > 0 || isLocality(token, mention.to())) {
                return token;
            }
        }
        return mention.to();
    }

    private boolean isLocality(int from, int to) {
        return page.placeBelow(from) == to;
    }

    private @Nullable String word(int token) {
        String word = tokens.folded(token);
        return FILLERS.contains(word) ? null : word;
    }

    private String key(int from, int to) {
        var key = new StringBuilder();
        for (int token = from; token < to; token++) {
            String word = word(token);
            if (word != null) {
                key.append(word).append(' ');
            }
        }
        return key.toString();
    }
}
