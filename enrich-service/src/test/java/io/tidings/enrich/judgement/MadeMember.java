package io.tidings.enrich.judgement;

import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;

/// An article as the lane keeps it, made of a text.
public final class MadeMember {

    private MadeMember() {}

    /// Of revision 1, seen when it was published.
    ///
    /// @param time of its publication, in milliseconds
    public static Member of(String id, long time, String text) {
        var comparable = ComparableText.of(text);
        var sketch = Sketch.of(comparable).orElse(null);
        var fingerprints = sketch == null ? Fingerprints.fromBytes(new byte[0]) : Fingerprints.of(comparable);
        var traits = new Traits(comparable.contentHash(), sketch, fingerprints);
        return new Member(new Seniority(time, 0, id), time, 1, traits, Verdict.original());
    }
}
