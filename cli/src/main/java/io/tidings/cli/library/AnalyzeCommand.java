package io.tidings.cli.library;

import io.tidings.cli.output.Output;
import io.tidings.enrich.AnalysisConfig;
import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.TextInput;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Language, tags, entities, attributions, dates, amounts alone.
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = {
            "Tells language, topics, people, organisations, places, sources cited, dates and amounts; needs no Kafka.",
            "One JSON line for each article; what cannot be read is told on standard error, with exit 1."
        },
        footer = {
            "",
            "Examples:",
            "  tidings analyze article.txt",
            "  tidings analyze articles.jsonl -o meaning.jsonl",
        })
public final class AnalyzeCommand extends ArticlesCommand {

    @Option(names = "--topic-model", paramLabel = "FILE", description = "What `tidings taxonomy train` wrote.")
    private @Nullable Path topicModel;

    @Option(names = "--name-model", paramLabel = "FILE", description = "A model of OpenNLP's name finder.")
    private @Nullable Path nameModel;

    /// Made when it is needed: picocli makes all commands at every start.
    private @Nullable TextAnalyzer analyzer;

    @Override
    protected void write(String id, ExtractedArticle article, Output output) {
        var input = new TextInput(
                article.title(),
                article.standfirst(),
                article.text(),
                article.captions(),
                day(article.publishedAt()),
                article.language(),
                article.section(),
                article.url());
        output.line(AnalysisLine.of(id, analyzer().analyze(input)));
    }

    private TextAnalyzer analyzer() {
        if (analyzer == null) {
            analyzer = new AnalysisConfig(topicModel, nameModel).analyzer();
        }
        return analyzer;
    }

    private static @Nullable LocalDate day(@Nullable DatedTime time) {
        return time == null ? null : time.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
