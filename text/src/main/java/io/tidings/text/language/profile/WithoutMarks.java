package io.tidings.text.language.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// Counts of a language as it is written without its marks, which is how some people write Vietnamese and Czech.
final class WithoutMarks {

    private WithoutMarks() {}

    /// @param name the code under which the variant goes
    static NgramCounts of(NgramCounts counts, String name) {
        Map<String, Double> frequency = new HashMap<>();
        counts.joint().forEach((ngram, joint) -> frequency.merge(strip(ngram), Math.exp(joint), Double::sum));
        var byLength = new ArrayList<Map<String, Double>>();
        for (int length = 1; length <= NgramCounts.LONGEST; length++) {
            byLength.add(new HashMap<>());
        }
        frequency.forEach((ngram, joint) -> {
            var before = ngram.substring(0, ngram.length() - 1);
            double first = before.isEmpty() ? 1 : frequency.getOrDefault(before, joint);
            byLength.get(ngram.length() - 1).put(ngram, Math.min(0, Math.log(joint / first)));
        });
        return new NgramCounts(name, byLength);
    }

    /// Letters without accents, of the same number.
    static String strip(String text) {
        var stripped = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                stripped.append(c == 'đ' ? 'd' : c);
            }
        }
        return stripped.toString();
    }
}
