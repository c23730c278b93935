package io.tidings.cli.taxonomy;

import io.tidings.runtime.config.ConfigFile;
import io.tidings.text.rule.TagRule;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A YAML file of tag rules, written by people:
///
/// ```yaml
/// rules:
///   - id: flood
///     label: Floods
///     expression: (lũ or "mưa lớn") and not section:the-thao
///     languages: [vi]
/// ```
///
/// @param rules in the order of the file, each id once; key `rules`
public record RulesFile(List<Entry> rules) {

    /// One rule.
    ///
    /// @param id lower case letters, digits, `.`, `-` and `_`; key `id`
    /// @param label name of the tag; key `label`
    /// @param expression key `expression`
    /// @param languages ISO 639 codes; absent: all; key `languages`
    /// @param score of its tags, above 0 and up to 1; absent: 1; key `score`
    public record Entry(
            String id,
            String label,
            String expression,
            @Nullable List<String> languages,
            @Nullable Double score) {

        TagRule rule() {
            if (!id.matches("[a-z0-9._-]+")) {
                throw new IllegalArgumentException(
                        "rule `" + id + "`: an `id` has lower case letters, digits, `.`, `-` and `_`");
            }
            return new TagRule(
                    id, label, expression, languages == null ? List.of() : languages, score == null ? 1 : score);
        }
    }

    /// Reads and checks a file.
    ///
    /// @throws IllegalArgumentException with what is wrong and where
    public static List<TagRule> read(Path file) {
        var ids = new HashSet<String>();
        var rules = ConfigFile.read(file, RulesFile.class).rules().stream()
                .map(Entry::rule)
                .toList();
        for (var rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException(file + ": rule `" + rule.id() + "` stands there twice");
            }
        }
        return rules;
    }
}
