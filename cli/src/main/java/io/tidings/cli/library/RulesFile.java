package io.tidings.cli.library;

import io.tidings.extract.page.SiteRules;
import io.tidings.news.ExtractionHints;
import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.ConfigFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A YAML file of CSS selectors for the pages of one site, the same keys as the hints of a source:
///
/// ```yaml
/// body: div.story-text
/// remove: [div.newsletter, "p:contains(Read more)"]
/// ```
///
/// @param body elements that hold the text; key `body`
/// @param title element with the headline; key `title`
/// @param standfirst element with the standfirst; key `standfirst`
/// @param author elements with one author each; key `author`
/// @param date element with the time of publication; key `date`
/// @param remove elements that are no part of the article; key `remove`
record RulesFile(
        @Nullable String body,
        @Nullable String title,
        @Nullable String standfirst,
        @Nullable String author,
        @Nullable String date,
        @Nullable List<String> remove) {

    RulesFile {
        remove = remove == null ? List.of() : List.copyOf(remove);
        String problem = problem(body, title, standfirst, author, date, remove);
        Config.require(problem == null, "rules", String.valueOf(problem), "CSS selectors, e.g. div.story-text");
    }

    /// @throws io.tidings.runtime.config.ConfigException if it cannot be read or one is no selector
    static RulesFile read(Path file) {
        return ConfigFile.read(file, RulesFile.class);
    }

    /// The source with these hints instead of its own.
    SourceDefinition over(SourceDefinition source) {
        return SourceDefinition.newBuilder(source)
                .setHints(new ExtractionHints(body, title, standfirst, author, date, remove))
                .build();
    }

    private static @Nullable String problem(
            @Nullable String body,
            @Nullable String title,
            @Nullable String standfirst,
            @Nullable String author,
            @Nullable String date,
            List<String> remove) {
        try {
            var _ = new SiteRules(body, title, standfirst, author, date, remove);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
