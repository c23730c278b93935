package io.tidings.text.token;

import java.util.Locale;
import java.util.Map;

/// One spelling for the same word: lower case, and the tone mark on the first vowel of *oa*, *oe*, *uy* (`hoà` and
/// `hòa`
/// are both written in Vietnamese; this is the older placement, which most newsrooms use).
public final class WordFolding {

    private static final Map<String, String> OLDER_PLACEMENT = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private WordFolding() {}

    /// The word as it is compared: `Thuỷ` becomes `thủy`, `quý` stays (its *u* belongs to the *q*).
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        // Most words end before here: too short, a plain last letter, or *qu*.
        if (length < 3 || lower.charAt(length - 1) < 0x80 || lower.charAt(length - 3) == 'q') {
            return lower;
        }
        String moved = OLDER_PLACEMENT.get(lower.substring(length - 2));
        return moved == null ? lower : lower.substring(0, length - 2) + moved;
    }
}
