package io.tidings.text.rule;

import java.util.List;
import java.util.Locale;

/// A rule that gives a tag. Immutable.
///
/// @param id of the rule and of its tag
/// @param label name of the tag
/// @param languages ISO 639 codes that it holds for; none: all
/// @param score of the tags that it gives, above 0 and up to 1
public record TagRule(String id, String label, String expression, List<String> languages, double score) {

    /// @throws RuleSyntaxException if the expression cannot be read
    public TagRule {
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a tag rule needs an `id` and a `label`");
        }
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException(
                    "rule " + id + ": `score` is " + score + "; it must be above 0 and at most 1");
        }
        ExpressionReader.read(expression);
        languages =
                languages.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    }

    Condition condition() {
        return ExpressionReader.read(expression);
    }

    boolean holdsFor(String language) {
        return languages.isEmpty() || languages.contains(language);
    }
}
