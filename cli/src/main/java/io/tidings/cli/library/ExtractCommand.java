package io.tidings.cli.library;

import io.tidings.cli.output.Output;
import io.tidings.extract.ExtractedArticle;
import picocli.CommandLine.Command;

/// Article extraction alone.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the articles out of pages, texts, feeds and .jsonl; needs no Kafka.",
            "One JSON line for each article; what cannot be read is told on standard error, with exit 1."
        },
        footer = {
            "",
            "Examples:",
            "  tidings extract page.html",
            "  tidings extract pages/ more.jsonl -o articles.jsonl",
            "  tidings extract https://example.org/some/article",
        })
public final class ExtractCommand extends ArticlesCommand {

    @Override
    protected void write(String id, ExtractedArticle article, Output output) {
        output.line(ArticleLine.of(id, article));
    }
}
