package io.tidings.extract.agency;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an item is about, in the words of a controlled vocabulary.
///
/// @param scheme the vocabulary: `medtop` and `subj` for IPTC's Media Topics and Subject Codes, however they were
/// written; else the prefix or the address as given; `null` for a mere name
/// @param code within the vocabulary, e.g. `20000350`; `null` for a mere name
/// @param name as the agency gives it, in the item's language
public record AgencySubject(
        @Nullable String scheme,
        @Nullable String code,
        @Nullable String name) {

    private static final Map<String, String> IPTC = Map.of(
            "mediatopic", "medtop",
            "medtop", "medtop",
            "mediatopics", "medtop",
            "subjectcode", "subj",
            "subjectcodes", "subj",
            "subj", "subj",
            "iptc", "subj");

    /// Whether the code is one of IPTC's Media Topics or Subject Codes.
    public boolean isIptc() {
        return "medtop".equals(scheme) || "subj".equals(scheme);
    }

    /// @param code `medtop:20000350`, `http://cv.iptc.org/newscodes/mediatopic/20000350`, or the bare code
    /// @param scheme prefix or address, where it is apart from the code
    /// @return `null` where there is neither code nor name
    static @Nullable AgencySubject of(@Nullable String code, @Nullable String scheme, @Nullable String name) {
        if (code == null || code.isBlank()) {
            return name == null || name.isBlank() ? null : new AgencySubject(null, null, name);
        }
        String bare = code.strip();
        int cut = bare.contains("://") ? bare.lastIndexOf('/') : bare.indexOf(':');
        if (cut > 0 && cut < bare.length() - 1) {
            return new AgencySubject(known(bare.substring(0, cut)), bare.substring(cut + 1), name);
        }
        return new AgencySubject(scheme == null || scheme.isBlank() ? null : known(scheme.strip()), bare, name);
    }

    private static String known(String scheme) {
        String folded = scheme.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
        String last = folded.substring(folded.lastIndexOf('/') + 1);
        return IPTC.getOrDefault(last, scheme);
    }
}
