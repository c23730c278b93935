package io.tidings.text.language;

import io.tidings.text.language.profile.NgramProfiles;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of an article by which its language is judged: words in lower case, between single spaces, composed (NFC),
/// without addresses, digits, punctuation and combining marks (which end a run of letters, as they do in the counts of
/// which the profiles are made).
///
/// Begins and ends with a space, so that beginnings and ends of words can be told. Not thread-safe while it is filled.
final class Sample {

    /// Letters taken from the title, and from each of the three places of the body. More makes no more certain, and
    /// costs.
    private static final int CHARACTERS_A_PLACE = 300;

    private static final int PLACES = 3;

    private char[] characters = new char[4 * CHARACTERS_A_PLACE + 16];
    private int length;
    private int titleEnd;
    private final List<Integer> placeEnds = new ArrayList<>();

    private Sample() {
        characters[length++] = ' ';
    }

    /// The title, and the beginning, the middle and the end of the body.
    static Sample of(@Nullable String title, String body) {
        var sample = new Sample();
        if (title != null) {
            sample.add(title, 0, title.length());
        }
        sample.titleEnd = sample.length;
        if (body.length() <= PLACES * CHARACTERS_A_PLACE) {
            sample.add(body, 0, body.length());
            sample.divide();
        } else {
            for (int place = 0; place < PLACES; place++) {
                int from = (body.length() - CHARACTERS_A_PLACE) / 2 * place;
                sample.add(body, from, from + CHARACTERS_A_PLACE);
                sample.placeEnds.add(sample.length);
            }
        }
        return sample;
    }

    char at(int index) {
        return characters[index];
    }

    int length() {
        return length;
    }

    /// How many of the characters are no spaces.
    int letters() {
        int letters = 0;
        for (int i = 0; i < length; i++) {
            letters += characters[i] == ' ' ? 0 : 1;
        }
        return letters;
    }

    /// Where title and places of the body end.
    int[] ends() {
        var ends = new int[placeEnds.size() + 1];
        ends[0] = titleEnd;
        for (int i = 1; i < ends.length; i++) {
            ends[i] = placeEnds.get(i - 1);
        }
        return ends;
    }

    /// How well the sample fits each of the profiles, by the parts of [#ends].
    NgramProfiles.Scores scores(NgramProfiles profiles) {
        return profiles.scores(characters, length, ends());
    }

    /// A short body has places, too: its thirds, each of whole words.
    private void divide() {
        int from = titleEnd;
        for (int third = 1; third <= PLACES; third++) {
            int end = titleEnd + (length - titleEnd) * third / PLACES;
            while (end < length && characters[end] != ' ') {
                end++;
            }
            if (end > from || third == PLACES) {
                placeEnds.add(third == PLACES ? length : end);
                from = end;
            }
        }
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }

    private void add(String text, int from, int to) {
        var part = text.substring(from, Math.min(to, from + 3 * CHARACTERS_A_PLACE));
        var composed = Normalizer.isNormalized(part, Normalizer.Form.NFC)
                ? part
                : Normalizer.normalize(part, Normalizer.Form.NFC);
        int wordStart = length;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isLetter(c)) {
                append(Character.toLowerCase(c));
            } else if (!Character.isSpaceChar(c) && c != '\n' && isInsideAddress(composed, i)) {
                length = wordStart;
                i = endOfAddress(composed, i);
            } else {
                wordStart = endWord();
            }
        }
        endWord();
    }

    private int endWord() {
        if (characters[length - 1] != ' ') {
            append(' ');
        }
        return length;
    }

    private void append(char c) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, 2 * length);
        }
        characters[length++] = c;
    }

    /// `http://…`, `www.…`, `name@…`: letters of no language.
    private static boolean isInsideAddress(String text, int i) {
        return text.charAt(i) == '@'
                || text.startsWith("://", i)
                || (text.charAt(i) == '.' && i >= 3 && text.startsWith("www", i - 3));
    }

    private static int endOfAddress(String text, int i) {
        int end = i;
        while (end + 1 < text.length() && !Character.isWhitespace(text.charAt(end + 1))) {
            end++;
        }
        return end;
    }
}
