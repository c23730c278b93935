package io.tidings.store.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What somebody typed, as a query of the index: every word must stand in the article, the last one may be the
/// beginning
/// of a word, since it may still be being typed.
///
/// @param words none for a question without words
record SearchQuestion(List<String> words) {

    private static final int MOST_WORDS = 16;

    static SearchQuestion of(String typed) {
        return new SearchQuestion(Words.of(typed).stream().limit(MOST_WORDS).toList());
    }

    /// For `to_tsquery('tidings', ...)`; absent where there is nothing to ask. Words hold letters, marks and digits
    /// only, so nothing in them can be an operator.
    Optional<String> tsquery() {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & ")) + ":*");
    }
}
