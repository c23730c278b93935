package io.tidings.ingest.read;

import io.tidings.extract.page.SiteRules;
import io.tidings.news.SourceDefinition;
import java.util.Optional;

/// A source's hints as the rules that extraction takes.
final class HintedRules {

    private HintedRules() {}

    /// @throws IllegalArgumentException where one of them is no selector; readers are only given sources without a
    /// [#problem(SourceDefinition)]
    static SiteRules of(SourceDefinition source) {
        var hints = source.getHints();
        return new SiteRules(
                hints.getBody(),
                hints.getTitle(),
                hints.getStandfirst(),
                hints.getAuthor(),
                hints.getDate(),
                hints.getRemove());
    }

    /// What is wrong with them, for a person.
    static Optional<String> problem(SourceDefinition source) {
        try {
            of(source);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage() + "; correct the hints of the source");
        }
    }
}
