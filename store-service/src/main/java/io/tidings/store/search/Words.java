package io.tidings.store.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a text, as the index and the question both take them: runs of letters, marks and digits, composed
/// (NFC)
/// and in lower case. Split here and not by PostgreSQL's parser, so that the database's locale makes no difference.
/// Diacritics are taken off by the database (`unaccent`), in the index and in the question alike.
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// A lexeme may have 2,046 bytes; what is longer is no word.
    private static final int LONGEST = 100;

    private Words() {}

    static List<String> of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(composed)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .toList();
    }
}
