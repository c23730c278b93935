package io.tidings.text.rule;

import io.tidings.text.entity.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of an article rules are tried on.
///
/// @param language ISO 639 code
/// @param text body; title and standfirst are searched too
/// @param entities that were found in it
/// @param source id of the source
/// @param section as the page names it
/// @param url whose folders are read as sections
public record RuledArticle(
        String language,
        @Nullable String title,
        @Nullable String standfirst,
        String text,
        List<Entity> entities,
        @Nullable String source,
        @Nullable String section,
        @Nullable String url) {

    public RuledArticle {
        entities = List.copyOf(entities);
    }

    /// All of its words, a part a line.
    String words() {
        var words = new StringBuilder();
        for (String part : new @Nullable String[] {title, standfirst, text}) {
            if (part != null && !part.isBlank()) {
                words.append(part).append('\n');
            }
        }
        return words.toString();
    }
}
