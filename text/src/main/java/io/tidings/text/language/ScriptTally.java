package io.tidings.text.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// How much of a sample is written in which script.
final class ScriptTally {

    /// A Chinese, Japanese or Korean character says about as much as three Latin letters.
    private static final int WEIGHT_OF_A_SYLLABLE = 3;
    /// Pages in other alphabets quote Latin names, menus and addresses; the reverse is rare.
    private static final int WEIGHT_OF_A_LETTER = 2;
    /// A Japanese text has a third of its characters in kana; Chinese quotes a Japanese name at most.
    private static final double LEAST_KANA = 0.05;

    private final Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
    private int total;

    private ScriptTally() {}

    static ScriptTally of(Sample sample) {
        var tally = new ScriptTally();
        int latin = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.at(i);
            if (c >= 'a' && c <= 'z') {
                latin++;
            } else if (Character.isLetter(c)) {
                tally.count(UnicodeScript.of(c));
            }
        }
        tally.add(UnicodeScript.LATIN, latin);
        return tally;
    }

    /// Letters, with those that are syllables or words counting for more.
    int total() {
        return total;
    }

    /// The share of a script, from 0 to 1.
    double share(UnicodeScript script) {
        return total == 0 ? 0 : (double) weights.getOrDefault(script, 0) / total;
    }

    /// The script of which there is most, Chinese characters in a Japanese text counting as Japanese.
    UnicodeScript dominant() {
        int kana = weight(UnicodeScript.HIRAGANA) + weight(UnicodeScript.KATAKANA);
        int han = weight(UnicodeScript.HAN);
        var dominant = UnicodeScript.LATIN;
        for (var script : weights.keySet()) {
            dominant = weight(script) > weight(dominant) ? script : dominant;
        }
        if (kana + han < weight(dominant)) {
            return dominant;
        }
        return kana >= LEAST_KANA * (kana + han) ? UnicodeScript.HIRAGANA : UnicodeScript.HAN;
    }

    private int weight(UnicodeScript script) {
        return weights.getOrDefault(script, 0);
    }

    private void count(UnicodeScript script) {
        switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> add(script, WEIGHT_OF_A_SYLLABLE);
            case COMMON, INHERITED, UNKNOWN -> {}
            default -> add(script, WEIGHT_OF_A_LETTER);
        }
    }

    private void add(UnicodeScript script, int weight) {
        weights.merge(script, weight, Integer::sum);
        total += weight;
    }
}
