package io.tidings.enrich.judgement;

import java.util.List;

/// What came of an arrival. Immutable.
///
/// @param verdict on the arrival
/// @param corrections of others' verdicts, in the order of their publication
public record Judgement(Verdict verdict, List<Correction> corrections) {

    public Judgement {
        corrections = List.copyOf(corrections);
    }
}
