package io.tidings.text.story;

import java.util.Map;

/// An article in its place. Immutable.
///
/// @param story id of its story
/// @param turn counted up with each article that comes: what came later knows those that it is like
/// @param links articles that were there when it came and are as like it as a story needs, with the likeness
public record Placed(StoryArticle article, String story, long turn, Map<String, Double> links) {

    public Placed {
        links = Map.copyOf(links);
    }

    /// The same in another story.
    public Placed in(String other) {
        return new Placed(article, other, turn, links);
    }

    /// The same article again, of which nothing that counts for its place has changed.
    Placed again(StoryArticle same) {
        return new Placed(same, story, turn, links);
    }
}
