package io.tidings.enrich.judgement;

import io.tidings.news.Relation;
import io.tidings.text.fingerprint.Fingerprints;
import io.tidings.text.sketch.Sketch;
import java.time.Duration;
import java.util.Optional;

/// When two articles count as alike. Immutable and thread-safe.
///
/// @param near least estimated Jaccard similarity of their 3-token shingles for *near*, above 0 to 1
/// @param contained least share of the shorter one's passages that stand in the other too for *derived*, above 0 to 1
/// @param window publications further apart than this are not compared
public record Likeness(double near, double contained, Duration window) {

    /// What two articles are to each other; a function of the pair alone but for the shared fingerprints, from which
    /// boilerplate is taken away.
    ///
    /// @param one an article, earlier or later
    /// @param other another
    /// @param shared how many fingerprints both have that are no boilerplate
    public Optional<Alike> of(Member one, Member other, int shared) {
        if (Math.abs(one.seniority().time() - other.seniority().time()) > window.toMillis()) {
            return Optional.empty();
        }
        if (one.traits().contentHash().equals(other.traits().contentHash())) {
            return Optional.of(new Alike(other, Relation.EXACT, 1));
        }
        var sketch = one.traits().sketch();
        var otherSketch = other.traits().sketch();
        if (sketch == null || otherSketch == null) {
            return Optional.empty();
        }
        var similarity = Sketch.similarity(sketch, otherSketch);
        if (isNear(similarity)) {
            return Optional.of(new Alike(other, Relation.NEAR, similarity));
        }
        var later = one.seniority().isBefore(other.seniority()) ? other : one;
        var share = (double) shared / Math.max(1, later.traits().fingerprints().size());
        var shorter = Math.min(
                one.traits().fingerprints().size(),
                other.traits().fingerprints().size());
        return isPart(shared, shorter)
                ? Optional.of(new Alike(other, Relation.DERIVED, Math.min(1, share)))
                : Optional.empty();
    }

    /// What two articles are to each other that a person has called the same: as it is measured, and where that is less
    /// than *derived*, *near* by as much as it is.
    ///
    /// @param by the person
    public Alike ruled(Member one, Member other, String by) {
        var shared =
                Fingerprints.shared(one.traits().fingerprints(), other.traits().fingerprints());
        var sketch = one.traits().sketch();
        var otherSketch = other.traits().sketch();
        var similarity = sketch == null || otherSketch == null ? 0 : Sketch.similarity(sketch, otherSketch);
        var measured = of(one, other, shared).orElse(new Alike(other, Relation.NEAR, similarity));
        return new Alike(other, measured.relation(), measured.similarity(), by);
    }

    /// Whether two articles of that estimated similarity are *near*.
    public boolean isNear(double similarity) {
        return similarity >= near;
    }

    /// Whether so many shared passages make one article *derived* from the other.
    ///
    /// @param shorter how many fingerprints the article with fewer of them has
    public boolean isPart(int shared, int shorter) {
        return shared > 0 && Fingerprints.areDerived(shared, shorter) && shared >= contained * shorter;
    }
}
