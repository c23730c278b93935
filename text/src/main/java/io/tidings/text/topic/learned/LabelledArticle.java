package io.tidings.text.topic.learned;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An article of which a person said what it is about. Immutable.
///
/// @param language ISO 639 code
/// @param title headline
/// @param topics ids as `medtop:16000000`
public record LabelledArticle(String language, @Nullable String title, String text, Set<String> topics) {

    public LabelledArticle {
        topics = Set.copyOf(topics);
    }
}
