package io.tidings.enrich.judgement;

import java.util.Collection;

/// What a judgement needs to know of a lane, and what it tells it. Looking changes nothing.
public interface LaneView {

    /// The articles of the window that are alike to the given one, without itself: of the earlier ones
    /// those that are originals as things stand, of the later ones all. What people have said of two
    /// articles counts: if an earlier one that is called the same repeats another, that other stands here.
    Collection<Alike> alike(Member member);

    /// The articles that were last judged to repeat the given one.
    Collection<Member> repeating(String articleId);

    /// An article is judged, or judged otherwise: from now on things stand so.
    void judged(Member member, Verdict verdict);
}
