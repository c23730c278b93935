package io.tidings.text.entity;

/// What a word beside a name says about it; the words stand in `cues.tsv`.
enum CueKind {
    HONORIFIC,
    TITLE,
    ROLE,
    PLAYER,
    PORTFOLIO,
    ORGANISATION,
    ORGANISATION_END,
    ORGANISATION_WORD,
    PLACE,
    PLACE_END,
    NAMED_AFTER,
    DESCRIBED,
    SPEAKS,
    ENDS_NAME,
    NOTHING;

    static CueKind of(String written) {
        return valueOf(written.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
