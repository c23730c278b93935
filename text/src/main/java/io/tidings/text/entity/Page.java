package io.tidings.text.entity;

import io.tidings.text.phrase.PhraseMatch;
import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The sheet on which the rules write: a text's tokens, the cues in it, and the names found so far. For one text and
/// one
/// thread.
final class Page {

    private static final int KINDS = CueKind.values().length;

    private final Tokens tokens;
    private final @Nullable Mention[] covering;
    private final List<Mention> nested = new ArrayList<>();
    private final Map<Integer, Integer> placesBelow = new HashMap<>();
    /// By kind and token, how long the longest cue is that ends before it or begins with it; 0 for none.
    private final byte[] lengthBefore;
    private final byte[] lengthFrom;

    Page(Tokens tokens, List<PhraseMatch<Lexeme>> matches) {
        this.tokens = tokens;
        this.covering = new Mention[tokens.size()];
        this.lengthBefore = new byte[KINDS * (tokens.size() + 1)];
        this.lengthFrom = new byte[KINDS * (tokens.size() + 1)];
        for (PhraseMatch<Lexeme> match : matches) {
            if (match.value() instanceof Lexeme.Cue cue && cue.isWrittenAt(tokens, match.from())) {
                byte length = (byte) Math.min(match.length(), Byte.MAX_VALUE);
                int before = place(cue.kind(), match.to());
                int from = place(cue.kind(), match.from());
                lengthBefore[before] = (byte) Math.max(lengthBefore[before], length);
                lengthFrom[from] = (byte) Math.max(lengthFrom[from], length);
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // within one page only: nothing of it is kept
    private int place(CueKind kind, int token) {
        return kind.ordinal() * (tokens.size() + 1) + token;
    }

    Tokens tokens() {
        return tokens;
    }

    /// Where a cue that ends before the token begins; -1 if none ends there.
    int cueBefore(CueKind kind, int token) {
        int length = token < 0 || token > tokens.size() ? 0 : lengthBefore[place(kind, token)];
        return length == 0 ? -1 : token - length;
    }

    /// Where a cue that begins with the token ends; -1 if none begins there.
    int cueAt(CueKind kind, int token) {
        int length = token < 0 || token > tokens.size() ? 0 : lengthFrom[place(kind, token)];
        return length == 0 ? -1 : token + length;
    }

    /// Whether a cue of the kind ends right before the token.
    boolean follows(CueKind kind, int token) {
        int cue = cueBefore(kind, token);
        // The second half of `thành phố` is no street: what follows is the city itself.
        return cue >= 0 && !(kind == CueKind.NAMED_AFTER && isInsidePlaceCue(cue, token));
    }

    private boolean isInsidePlaceCue(int cue, int token) {
        int place = cueBefore(CueKind.PLACE, token);
        return place >= 0 && place < cue;
    }

    /// Whether the token belongs to a title or a form of address.
    boolean endsAddress(int token) {
        return follows(CueKind.TITLE, token + 1)
                || follows(CueKind.HONORIFIC, token + 1)
                || follows(CueKind.ROLE, token + 1)
                || follows(CueKind.PLAYER, token + 1);
    }

    /// The name that stands over a token, if any.
    @Nullable
    Mention at(int token) {
        return token < 0 || token >= covering.length ? null : covering[token];
    }

    boolean isFree(int token) {
        return token >= 0 && token < covering.length && covering[token] == null;
    }

    boolean isFree(int from, int to) {
        for (int token = from; token < to; token++) {
            if (!isFree(token)) {
                return false;
            }
        }
        return true;
    }

    /// A capitalised word that no name has claimed yet.
    boolean isFreeCapital(int token) {
        return isFree(token) && tokens.isCapital(token);
    }

    /// Writes a name over its tokens; whatever stood there goes.
    void write(Mention mention) {
        for (int token = mention.from(); token < mention.to(); token++) {
            Mention before = covering[token];
            if (before != null) {
                if (before.named().isPlace()) {
                    placesBelow.put(before.from(), before.to());
                }
                for (int other = before.from(); other < before.to(); other++) {
                    covering[other] = null;
                }
            }
        }
        for (int token = mention.from(); token < mention.to(); token++) {
            covering[token] = mention;
        }
    }

    /// Where a place ends that began with the token before a longer name was written over it; -1 if none did.
    int placeBelow(int token) {
        return placesBelow.getOrDefault(token, -1);
    }

    /// Takes a name off the page.
    void erase(Mention mention) {
        for (int token = mention.from(); token < mention.to(); token++) {
            covering[token] = null;
        }
    }

    /// Writes a name that has another at its end, which stays one of its own: *Bộ Quốc phòng Nga*.
    void writeAround(Mention outer, Mention inner) {
        erase(inner);
        write(outer);
        nested.add(inner);
    }

    /// Writes a name over others; countries among those stay places of their own.
    void writeOver(Mention outer) {
        for (int token = outer.from(); token < outer.to(); token++) {
            Mention inner = covering[token];
            if (inner != null && inner.named().isCountry()) {
                nested.add(inner);
                token = inner.to() - 1;
            }
        }
        write(outer);
    }

    /// The names in the text's order, and after each those inside it.
    List<Mention> mentionsWithInner() {
        var all = mentions();
        all.addAll(nested);
        all.sort(Comparator.comparingInt(Mention::from).thenComparingInt(mention -> -mention.to()));
        return all;
    }

    /// The names in the text's order, none overlapping another.
    List<Mention> mentions() {
        var found = new ArrayList<Mention>();
        for (int token = 0; token < covering.length; token++) {
            Mention here = covering[token];
            if (here != null) {
                found.add(here);
                token = here.to() - 1;
            }
        }
        return found;
    }
}
