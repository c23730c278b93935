package io.tidings.cli.library;

import io.tidings.cli.output.Output;
import io.tidings.extract.ExtractedArticle;
import io.tidings.news.SourceDefinition;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Article extraction alone.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the articles out of pages, texts, feeds and .jsonl; needs no Kafka.",
            "One JSON line for each article; what cannot be read or is no article (hub, gallery, error-page, empty) is",
            "told on standard error, with exit 1."
        },
        footer = {
            "",
            "Examples:",
            "  tidings extract page.html",
            "  tidings extract pages/ more.jsonl -o articles.jsonl",
            "  tidings extract https://example.org/some/article",
            "  tidings extract --rules example-org.yaml page.html",
            "",
            "FILE of --rules is YAML: body, title, standfirst, author, date (a CSS selector each) and remove (a list).",
            "What matches nothing on a page is left to extraction.",
        })
public final class ExtractCommand extends ArticlesCommand {

    @Option(names = "--rules", paramLabel = "FILE", description = "CSS selectors for the pages of one site.")
    private @Nullable Path rules;

    @Override
    protected SourceDefinition hinted(SourceDefinition source) {
        return rules == null ? source : RulesFile.read(rules).over(source);
    }

    @Override
    protected void write(String id, ExtractedArticle article, Output output) {
        output.line(ArticleLine.of(id, article));
    }
}
