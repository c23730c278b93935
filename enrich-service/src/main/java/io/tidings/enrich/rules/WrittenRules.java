package io.tidings.enrich.rules;

import io.tidings.news.TagRule;
import java.util.Optional;

/// Rules as they stand in `news.taxonomy`. Pure.
public final class WrittenRules {

    private WrittenRules() {}

    /// The rule to be tried; empty if it is retired.
    ///
    /// @throws IllegalArgumentException if it cannot be read, with what is wrong and where
    public static Optional<io.tidings.text.rule.TagRule> read(TagRule written) {
        return written.getRetired()
                ? Optional.empty()
                : Optional.of(new io.tidings.text.rule.TagRule(
                        written.getRuleId(),
                        written.getLabel(),
                        written.getExpression(),
                        written.getLanguages(),
                        written.getScore()));
    }
}
