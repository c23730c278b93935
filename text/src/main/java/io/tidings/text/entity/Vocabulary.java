package io.tidings.text.entity;

import io.tidings.text.token.WordFolding;
import java.util.HashSet;
import java.util.Set;

/// The word lists that the rules consult. Immutable and thread-safe.
///
/// @param familyNames Vietnamese family names that are little else
/// @param doubtfulFamilyNames those that are common words or places too
/// @param givenNames given names of Europe, the Americas and Asia
/// @param eastAsianNames Chinese and Korean family names in Latin letters
/// @param functionWords words that end a name and never begin one
record Vocabulary(
        Set<String> familyNames,
        Set<String> doubtfulFamilyNames,
        Set<String> givenNames,
        Set<String> eastAsianNames,
        Set<String> functionWords) {

    /// Small words inside foreign names: *Ursula von der Leyen*, *Osama bin Laden*.
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "de", "da", "dos", "das", "del", "della", "di", "du", "la", "le", "bin", "ibn",
            "al", "el", "ter", "ten", "y", "e");

    static Vocabulary load() {
        var sure = new HashSet<String>();
        var doubtful = new HashSet<String>();
        for (String line : WordList.lines("vietnamese-surnames.txt")) {
            (line.startsWith("~") ? doubtful : sure)
                    .add(WordFolding.fold(line.replace("~", "").strip()));
        }
        var functions = new HashSet<String>(WordList.words("stopwords-vi.txt"));
        functions.addAll(WordList.words("stopwords-en.txt"));
        return new Vocabulary(
                Set.copyOf(sure),
                Set.copyOf(doubtful),
                WordList.words("given-names.txt"),
                WordList.words("east-asian-surnames.txt"),
                Set.copyOf(functions));
    }

    /// Whether a capitalised word is a Chinese or Korean family name.
    boolean isEastAsian(String word) {
        return eastAsianNames.contains(WordFolding.fold(word));
    }

    boolean isParticle(String folded) {
        return PARTICLES.contains(folded);
    }
}
