package io.tidings.text.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells which language an article is written in.
///
/// The script decides first. Deterministic; immutable and thread-safe after construction. Make one and keep it: it
/// holds the tables.
public final class LanguageIdentifier {

    /// Version of the rules and tables, kept with every article whose language was told by them.
    public static final int VERSION = 1;

    private static final int FEWEST_LETTERS = 12;
    private static final double LEAST_VIETNAMESE_LETTERS = 0.04;
    private static final double LEAST_SYLLABLES = 0.7;
    private static final double HINT_CONFIDENCE = 0.5;

    private final VietnameseSyllables syllables = new VietnameseSyllables();

    /// Tells the language of an article.
    ///
    /// @param title its title, if any
    /// @param body its text; may be empty
    /// @param hint the language that the page, feed or source claims, as a BCP 47 tag;
    ///     believed only where the text does not say otherwise
    /// @return the language, or [Language#UNDETERMINED]
    public Language identify(@Nullable String title, String body, @Nullable String hint) {
        var sample = Sample.of(title, body);
        var scripts = scripts(sample);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters < FEWEST_LETTERS) {
            return Language.UNDETERMINED;
        }
        int latin = scripts.getOrDefault(Character.UnicodeScript.LATIN, 0);
        if (2 * latin > letters) {
            if (vietnameseLetters(sample) >= LEAST_VIETNAMESE_LETTERS * latin) {
                return new Language("vi", 1);
            }
            if (syllables.share(sample) >= LEAST_SYLLABLES) {
                return new Language("vi", 0.9);
            }
        }
        return hint == null || hint.isBlank()
                ? Language.UNDETERMINED
                : new Language(Locale.forLanguageTag(hint).getLanguage().toLowerCase(Locale.ROOT), HINT_CONFIDENCE);
    }

    private static int vietnameseLetters(Sample sample) {
        int count = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.at(i);
            count += (c >= 'Ạ' && c <= 'ỹ') || c == 'đ' || c == 'ơ' || c == 'ư' ? 1 : 0;
        }
        return count;
    }

    private static Map<Character.UnicodeScript, Integer> scripts(Sample sample) {
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        for (int i = 0; i < sample.length(); i++) {
            if (Character.isLetter(sample.at(i))) {
                scripts.merge(Character.UnicodeScript.of(sample.at(i)), 1, Integer::sum);
            }
        }
        return scripts;
    }
}
