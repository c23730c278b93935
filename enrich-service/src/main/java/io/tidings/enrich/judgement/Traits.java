package io.tidings.enrich.judgement;

import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.normalise.ContentHash;
import io.tidings.text.sketch.Sketch;
import org.jspecify.annotations.Nullable;

/// Everything by which an article is compared with others. Immutable.
///
/// @param contentHash of the folded text
/// @param sketch absent for short texts, which match exactly or not at all
/// @param fingerprints none for short texts
public record Traits(ContentHash contentHash, @Nullable Sketch sketch, Fingerprints fingerprints) {}
