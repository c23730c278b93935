package io.tidings.enrich.judgement;

/// An article in a lane's window. Immutable.
///
/// @param seniority id and place in the order of publication
/// @param revision the revision that is judged, from 1
/// @param traits by what it is compared
/// @param verdict how it was last judged
public record Member(Seniority seniority, int revision, Traits traits, Verdict verdict) {

    /// The article's id.
    public String id() {
        return seniority.articleId();
    }

    /// The same, judged anew.
    public Member with(Verdict judged) {
        return new Member(seniority, revision, traits, judged);
    }
}
