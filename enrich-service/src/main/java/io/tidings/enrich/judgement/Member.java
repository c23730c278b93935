package io.tidings.enrich.judgement;

/// An article in a lane's window. Immutable.
///
/// @param seniority id and place in the order of publication
/// @param arrivedAt when ingest saw it, milliseconds since 1970: how long it is kept goes by this, not by its
/// publication,
///     so that what a back-fill brings is kept as long as news is
/// @param revision the revision that is judged, from 1
/// @param traits by what it is compared
/// @param verdict how it was last judged
public record Member(Seniority seniority, long arrivedAt, int revision, Traits traits, Verdict verdict) {

    /// The article's id.
    public String id() {
        return seniority.articleId();
    }

    /// The same, judged anew.
    public Member with(Verdict judged) {
        return new Member(seniority, arrivedAt, revision, traits, judged);
    }
}
