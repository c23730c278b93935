package io.tidings.text.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Whether a word could be a Vietnamese syllable: onset, rhyme, final consonant. *Nga*, *Mỹ* and *Kim* could; *Trump*,
/// *Hollande* and *Merkel* could not.
final class VietnameseSyllable {

    private static final Pattern SHAPE = Pattern.compile("(ngh|ng|nh|ch|th|tr|ph|kh|gh|gi|qu|[bcdghklmnprstvx])?"
        + "(uye|uya|uyu|yeu|ieu|uoi|uou|oai|oay|oao|oeo|uay|ia|ie|ye|ua|uo|ue|uy|oa|oe|ai|ay|ao|au|eo|eu|iu|oi|ui|uu|[aeiouy])"
        + "(ch|ng|nh|[cmnpt])?");

    private static final int LONGEST = 7;

    private VietnameseSyllable() {}

    /// @param folded the word in lower case
    static boolean couldBe(String folded) {
        if (folded.length() > LONGEST) {
            return false;
        }
        String bare = folded;
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= 0x80) {
                bare = Normalizer.normalize(folded, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd');
                break;
            }
        }
        return SHAPE.matcher(bare).matches();
    }
}
