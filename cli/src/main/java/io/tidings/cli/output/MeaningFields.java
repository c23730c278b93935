package io.tidings.cli.output;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What an article means, in the fields of the contract: the same wherever it is shown, found just now or stored.
public final class MeaningFields {

    private MeaningFields() {}

    /// @param code BCP 47
    /// @param confidence 0 to 1
    public static JsonLine language(String code, double confidence) {
        return new JsonLine().text("code", code).share("confidence", confidence);
    }

    /// @param score 0 to 1
    /// @param because the words that it rests on
    public static JsonLine tag(String scheme, String id, String label, double score, Collection<String> because) {
        return new JsonLine()
                .text("scheme", scheme)
                .text("id", id)
                .text("label", label)
                .share("score", score)
                .texts("because", because);
    }

    /// @param forms as they stand in the text
    public static JsonLine entity(
            String type, @Nullable String id, String name, Collection<String> forms, long mentions) {
        return new JsonLine()
                .text("type", type)
                .text("id", id)
                .text("name", name)
                .texts("forms", forms)
                .number("mentions", mentions);
    }

    /// Whom the article names as its source.
    public static JsonLine attribution(String name, @Nullable String id) {
        return new JsonLine().text("name", name).text("id", id);
    }
}
