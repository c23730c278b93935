package io.tidings.text.story;

import java.util.ArrayList;
import java.util.List;

/// An article in its place. Immutable.
///
/// @param story id of its story
/// @param duplicates ids of the articles that repeat it, in the order in which they were found: they belong to its
/// story
///     and stay out of its middle
public record Placed(StoryArticle article, String story, List<String> duplicates) {

    public Placed {
        duplicates = List.copyOf(duplicates);
    }

    Placed in(String other) {
        return new Placed(article, other, duplicates);
    }

    Placed with(String duplicate) {
        if (duplicates.contains(duplicate)) {
            return this;
        }
        var all = new ArrayList<>(duplicates);
        all.add(duplicate);
        return new Placed(article, story, all);
    }

    Placed without(String duplicate) {
        return new Placed(
                article,
                story,
                duplicates.stream().filter(id -> !id.equals(duplicate)).toList());
    }
}
