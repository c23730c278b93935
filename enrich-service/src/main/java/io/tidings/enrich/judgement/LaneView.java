package io.tidings.enrich.judgement;

import java.util.Collection;

/// What a judgement needs to know of a lane. Looking changes nothing.
public interface LaneView {

    /// All articles of the window that are alike to the given one, earlier and later, originals and duplicates, without
    /// itself.
    Collection<Alike> alike(Member member);

    /// The articles that were last judged to repeat the given one.
    Collection<Member> repeating(String articleId);
}
