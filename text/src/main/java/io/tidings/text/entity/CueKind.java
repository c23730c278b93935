package io.tidings.text.entity;

/// What a word beside a name says about it; the words stand in `cues.tsv`.
enum CueKind {
    HONORIFIC,
    TITLE,
    PORTFOLIO,
    ORGANISATION,
    ORGANISATION_END,
    PLACE,
    PLACE_END,
    NAMED_AFTER,
    DESCRIBED,
    SPEAKS,
    NOTHING;

    static CueKind of(String written) {
        return valueOf(written.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
