package io.tidings.text.entity;

import io.tidings.text.token.Tokens;
import java.util.Set;

/// How far the name of an organisation reaches that begins with a word for its kind: *Công ty*, *Sở*, *Hội đồng*.
/// Vietnamese capitalises the first syllable of a part only, and often none but the name's first.
final class OrganisationReach {

    private static final int LONGEST = 14;
    private static final int MOST_LOWER = 12;
    private static final int MOST_LISTED = 8;
    /// After these a field in lower case names nobody in particular: *cơ quan công an*, *trung tâm đào tạo*.
    private static final Set<String> COMMON =
            Set.of("cơ quan", "trường", "tổ chức", "quỹ", "văn phòng", "trung tâm", "hội đồng", "công ty", "ngân hàng");
    private static final Set<String> JOINTS = Set.of("và", "-", "–", "&", "of", "về");
    private static final Set<String> FIRMS = Set.of("công ty", "tập đoàn", "ngân hàng", "hãng", "tổng công", "cty");

    private final Page page;
    private final Tokens tokens;
    private final Vocabulary vocabulary;

    OrganisationReach(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.tokens = page.tokens();
        this.vocabulary = vocabulary;
    }

    /// The token after the name's last; -1 if what follows the word is no name, or its end is not certain.
    ///
    /// @param cue first token of the word for the kind
    /// @param from token after its last
    int after(int cue, int from) {
        boolean capitalCue = tokens.isCapital(cue) && !tokens.startsSentence(cue);
        boolean certain = capitalCue || (tokens.isCapital(cue) && from - cue > 1);
        int token = from;
        int lastGood = -1;
        boolean ownWord = false;
        while (token < tokens.size() && token - cue < LONGEST) {
            if (token > from && (tokens.startsSentence(token) || tokens.startsLine(token))) {
                break;
            }
            int compound = compoundAt(token);
            int place = page.cueAt(CueKind.PLACE, token);
            int inner = page.cueAt(CueKind.ORGANISATION, token);
            Mention named = page.at(token);
            if (named != null && named.named().isPlace() && tokens.isCapital(token)) {
                token = named.to();
                lastGood = token;
            } else if (named != null && isFirm(cue, from) && isFirmsName(named.named())) {
                return named.to();
            } else if (named != null) {
                break;
            } else if (inner > 0 && token == from && tokens.isCapital(token)) {
                token = inner;
            } else if (compound > 0
                    && (tokens.isCapital(token)
                            || goesOn(token, lastGood)
                            || (token == from && isParticular(cue, from)))) {
                token = compound;
                lastGood = token;
                ownWord = true;
            } else if (place > 0) {
                if (!capitalCue || !(page.at(place) != null || tokens.isCapital(place))) {
                    break;
                }
                token = place;
            } else if (tokens.isCapital(token) && belongs(token, from)) {
                token++;
                lastGood = token;
                ownWord = true;
            } else if ((isJoint(token) || isListed(token)) && lastGood == token) {
                token++;
            } else {
                break;
            }
        }
        boolean mayGoOn = certain && !endsWithPlace(lastGood) && (from - cue > 1 || ownWord);
        int tail = mayGoOn ? lowerTail(Math.max(from, lastGood)) : -1;
        if (tail > 0) {
            return tail;
        }
        return lastGood < 0 || !(ownWord || capitalCue) || cutsCompound(from, lastGood) ? -1 : lastGood;
    }

    private static boolean isFirmsName(Named named) {
        return named.type() == EntityType.ORGANISATION && !named.isOutlet();
    }

    /// Whether the word, with a capital within a sentence, is an office's rather than any body's.
    private boolean isParticular(int cue, int end) {
        String word = tokens.surface(cue, end).toLowerCase(java.util.Locale.ROOT);
        return tokens.isCapital(cue) && !tokens.startsSentence(cue) && !COMMON.contains(word);
    }

    /// Whether the word is one for a firm, whose known name may follow: *Tổng công ty Viễn thông Viettel*.
    boolean isFirm(int cue, int end) {
        String first = tokens.folded(cue);
        return FIRMS.contains(first) || (end - cue > 1 && FIRMS.contains(first + ' ' + tokens.folded(cue + 1)));
    }

    /// A part in lower case that ends in a place or before an acronym: *Hiệp hội* · *lương thực Việt Nam*,
    /// *Hội đồng* · *giảm nhẹ rủi ro thiên tai* (NDRRMC); -1 if what follows is none.
    private int lowerTail(int from) {
        for (int token = from; token - from <= MOST_LOWER && token < tokens.size(); token++) {
            Mention named = page.at(token);
            if (token > from && named != null && named.named().isPlace() && tokens.isCapital(token)) {
                return tokens.startsSentence(token) ? -1 : pastPaired(named.to());
            }
            if (token > from && endsLikePlace(token)) {
                return token + 2;
            }
            Mention body = page.at(token + 1);
            if (body != null && tokens.is(token, "của") && isBodyWithAcronym(body)) {
                return body.to();
            }
            if (token > from && tokens.is(token, "(") && tokens.isAllCapitals(token + 1) && tokens.is(token + 2, ")")) {
                return token;
            }
            if (named != null || !mayStandInside(token, from)) {
                return -1;
            }
        }
        return -1;
    }

    /// *thế giới*, *quốc tế*, where no country stands.
    private boolean endsLikePlace(int token) {
        return (tokens.is(token, "thế") && tokens.is(token + 1, "giới"))
                || (tokens.is(token, "quốc") && tokens.is(token + 1, "tế"));
    }

    /// The other country in *hợp tác song phương Ấn Độ – Philippines*.
    private int pastPaired(int end) {
        Mention other = page.at(end + 1);
        boolean dash = tokens.is(end, "-") || tokens.is(end, "–");
        return dash && other != null && other.named().isPlace() ? other.to() : end;
    }

    /// *Liên hợp quốc (UNDAC)*: the body whose part is named, before the part's acronym.
    private boolean isBodyWithAcronym(Mention body) {
        return body.named().type() == EntityType.ORGANISATION
                && tokens.is(body.to(), "(")
                && tokens.isAllCapitals(body.to() + 1)
                && tokens.is(body.to() + 2, ")");
    }

    private boolean mayStandInside(int token, int from) {
        String word = tokens.folded(token);
        if (word.equals("và")) {
            return token > from && page.isFree(token + 1) && tokens.isWord(token + 1);
        }
        return tokens.isWord(token)
                && !tokens.startsSentence(token)
                && !vocabulary.functionWords().contains(word)
                && page.cueAt(CueKind.SPEAKS, token) < 0
                && page.cueAt(CueKind.ENDS_NAME, token) < 0
                && page.cueAt(CueKind.TITLE, token) < 0
                && page.cueAt(CueKind.PLACE, token) < 0
                && VietnameseSyllable.couldBe(word);
    }

    private boolean endsWithPlace(int end) {
        Mention last = page.at(end - 1);
        return last != null && last.named().isPlace();
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

    /// Whether a capitalised word may go on the name; *Tôi* behind a place may not, *Bà* of *Bà mẹ* may.
    private boolean belongs(int token, int from) {
        int next = token + 1;
        boolean beforeLower = tokens.isWord(next) && !tokens.isCapital(next);
        boolean wordOfText =
                vocabulary.functionWords().contains(tokens.folded(token)) || page.follows(CueKind.HONORIFIC, next);
        if (wordOfText && beforeLower && (token == from || page.at(token - 1) != null)) {
            return !vocabulary.functionWords().contains(tokens.folded(next)) && tokens.isCapital(next + 1);
        }
        boolean startsAnother = page.cueAt(CueKind.ORGANISATION, token) > 0 && tokens.isCapital(next);
        return !startsAnother && page.cueAt(CueKind.TITLE, token) < 0;
    }

    /// *và*, *-*, *&* between two capitalised parts.
    private boolean isJoint(int token) {
        if (page.cueAt(CueKind.ORGANISATION, token + 1) > 0 || page.cueAt(CueKind.TITLE, token + 1) > 0) {
            return false;
        }
        boolean joint = JOINTS.contains(tokens.folded(token));
        return joint && (tokens.isCapital(token + 1) || page.cueAt(CueKind.ORGANISATION_WORD, token + 1) > 0);
    }

    /// The comma in *Ủy ban Văn hóa, Giáo dục, Thanh niên và Nhi đồng*: before a part, with *và* and another to come.
    private boolean isListed(int comma) {
        int next = comma + 1;
        if (!tokens.is(comma, ",") || !tokens.isCapital(next) || !isPart(next)) {
            return false;
        }
        for (int token = next; token - comma <= MOST_LISTED; token++) {
            if (tokens.is(token, "và")) {
                return isPart(token + 1) && page.cueAt(CueKind.ORGANISATION, token + 1) < 0;
            }
            if (!tokens.isWord(token) && !tokens.is(token, ",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isPart(int token) {
        return compoundAt(token) > 0 && page.cueAt(CueKind.ORGANISATION, token) < 0 && page.isFree(token);
    }

    /// Vietnamese capitalises the first syllable of a compound only: a name must not end in the middle of *Thương mại*.
    private boolean cutsCompound(int from, int end) {
        boolean nameOfTwo = end - from > 1 && tokens.isCapital(end - 1) && tokens.isCapital(end - 2);
        return !nameOfTwo
                && tokens.isWord(end)
                && page.isFree(end)
                && !tokens.isCapital(end)
                && page.at(end - 1) == null
                && VietnameseSyllable.couldBe(tokens.folded(end - 1))
                && VietnameseSyllable.couldBe(tokens.folded(end))
                && !vocabulary.functionWords().contains(tokens.folded(end))
                && !isKnownEnd(end);
    }

    private boolean isCapitalCompound(CueKind kind, int end) {
        int start = page.cueBefore(kind, end);
        return start >= 0 && tokens.isCapital(start);
    }

    /// Whether the words before form a compound, or the next says that the name is over.
    private boolean isKnownEnd(int end) {
        return (isCapitalCompound(CueKind.ORGANISATION_WORD, end) || isCapitalCompound(CueKind.PORTFOLIO, end))
                || page.cueAt(CueKind.SPEAKS, end) >= 0
                || page.cueAt(CueKind.ENDS_NAME, end) >= 0;
    }
}
