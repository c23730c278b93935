package io.tidings.text.language;

import java.util.HashMap;
import java.util.Map;

/// Languages that are hardly told apart, and how often the one that is told is right: the table `close-languages.txt`.
/// Immutable and thread-safe.
final class CloseLanguages {

    private final Map<String, Double> mostConfidence = new HashMap<>();

    CloseLanguages() {
        for (var line : WordList.lines("close-languages.txt")) {
            var words = line.split(" ");
            double confidence = Double.parseDouble(words[2]);
            mostConfidence.put(words[0] + ' ' + words[1], confidence);
            mostConfidence.put(words[1] + ' ' + words[0], confidence);
        }
    }

    /// How sure one can be of a language while another is the next likely: 1 where they are not close.
    double mostConfidence(String language, String other) {
        return mostConfidence.getOrDefault(language + ' ' + other, 1.0);
    }
}
