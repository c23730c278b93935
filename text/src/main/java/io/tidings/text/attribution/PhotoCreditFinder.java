package io.tidings.text.attribution;

import io.tidings.text.entity.TokenRange;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds photo credits: *(Ảnh: Reuters)*, *Ảnh minh họa: AP*, *Photo by X*, *Getty Images*. Stateless and thread-safe.
public final class PhotoCreditFinder {

    private static final int LONGEST = 6;
    private static final Set<String> PICTURE =
            Set.of("ảnh", "photo", "photos", "photograph", "image", "foto", "picture", "photography", "credit");
    private static final Set<String> AFTER_PICTURE = Set.of(
            "minh", "họa", "chụp", "màn", "hình", "tư", "liệu", "credit", "internet", "cắt", "từ", "clip", "nguồn");
    private static final Tokens GETTY = Tokenizer.read("getty images");

    /// The credits in order of appearance.
    public List<PhotoCredit> find(Tokens tokens) {
        boolean[] begins = beginnings(tokens);
        var found = new ArrayList<PhotoCredit>();
        for (int token = 0; token < tokens.size(); token++) {
            if (!begins[tokens.form(token)]) {
                continue;
            }
            int names = namesAfter(tokens, token);
            if (names > 0) {
                token = addNames(tokens, token, names, found) - 1;
            } else if (tokens.is(token, GETTY.folded(0)) && tokens.is(token + 1, GETTY.folded(1))) {
                found.add(new PhotoCredit("Getty Images", new TokenRange(token, token + 2)));
            }
        }
        return List.copyOf(found);
    }

    /// By form: whether a credit may begin with it.
    private static boolean[] beginnings(Tokens tokens) {
        boolean[] begins = new boolean[tokens.forms()];
        for (int form = 0; form < begins.length; form++) {
            String text = tokens.formText(form);
            begins[form] = PICTURE.contains(text) || text.equals(GETTY.folded(0));
        }
        return begins;
    }

    /// Where the names begin behind *Ảnh:*; -1 if that is not what stands here.
    private static int namesAfter(Tokens tokens, int token) {
        if (!PICTURE.contains(tokens.folded(token))) {
            return -1;
        }
        int at = token + 1;
        while (at - token < LONGEST && AFTER_PICTURE.contains(tokens.folded(at))) {
            at++;
        }
        boolean by = at == token + 1 && tokens.is(at, "by");
        return tokens.is(at, ":") || by ? at + 1 : -1;
    }

    /// Names in capitals, divided by strokes and commas; in brackets also what is none (*nhân vật cung cấp*).
    private static int addNames(Tokens tokens, int credit, int from, List<PhotoCredit> found) {
        int token = from;
        while (token - from < LONGEST) {
            int end = nameEnd(tokens, token);
            if (end == token) {
                break;
            }
            found.add(new PhotoCredit(tokens.surface(token, end), new TokenRange(credit, end)));
            token = end;
            if (!isSeparator(tokens, token)) {
                break;
            }
            token++;
        }
        if (token == from) {
            int bracket = from;
            while (bracket - from < LONGEST && tokens.isWord(bracket)) {
                bracket++;
            }
            if (bracket > from && tokens.is(bracket, ")")) {
                found.add(new PhotoCredit(tokens.surface(from, bracket), new TokenRange(credit, bracket)));
                return bracket;
            }
        }
        return Math.max(token, from);
    }

    private static int nameEnd(Tokens tokens, int from) {
        int token = from;
        while (token - from < LONGEST
                && (tokens.isCapital(token)
                        || (token > from
                                && tokens.is(token, ".")
                                && tokens.isCapital(token + 1)
                                && !tokens.spaceBefore(token + 1)))
                && (token == from || !tokens.startsLine(token))) {
            token++;
        }
        return token;
    }

    private static boolean isSeparator(Tokens tokens, int token) {
        return tokens.is(token, "/") || tokens.is(token, ",") || tokens.is(token, ";") || tokens.is(token, "-");
    }
}
