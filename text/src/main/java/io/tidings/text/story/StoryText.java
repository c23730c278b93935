package io.tidings.text.story;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words by which an article is placed in a story. Immutable.
///
/// @param language ISO 639 code; only articles of one language are compared
/// @param title headline
/// @param standfirst lede, not repeated in the body
/// @param body text; should be in NFC
public record StoryText(
        String language, @Nullable String title, @Nullable String standfirst, String body) {

    public StoryText {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(body, "body");
    }
}
