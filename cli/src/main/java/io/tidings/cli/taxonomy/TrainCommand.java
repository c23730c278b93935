package io.tidings.cli.taxonomy;

import io.tidings.cli.output.Table;
import io.tidings.text.language.LanguageIdentifier;
import io.tidings.text.topic.Taxonomy;
import io.tidings.text.topic.learned.LabelledArticle;
import io.tidings.text.topic.learned.ModelFile;
import io.tidings.text.topic.learned.TopicTraining;
import io.tidings.text.topic.learned.TopicTraining.Trained;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Trains a model of topics from a person's own articles.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Learns topics from articles that you have labelled: lines of {\"title\",\"text\",\"language\",\"topics\":[\"medtop:…\"]},",
            "all optional but text and topics. Writes a model, and prints how often topics of each score were right in a",
            "five-fold cross-validation. The enrichment uses it where `analysis.topic-model` names it."
        },
        footer = {
            "",
            "Examples:",
            "  tidings taxonomy train -o topics.model labelled.jsonl",
            "  tidings analyze --topic-model topics.model articles.jsonl",
        })
final class TrainCommand implements Callable<Integer> {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where the model is written.")
    private Path model = Path.of("topics.model");

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "20",
            description = "Articles that a topic must have to be learned (default: ${DEFAULT-VALUE}).")
    private int least;

    @Option(
            names = "--precision",
            paramLabel = "P",
            defaultValue = "0.85",
            description = "Share of the topics emitted that must be right (default: ${DEFAULT-VALUE}).")
    private double precision;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Labelled articles, one a line.")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var taxonomy = Taxonomy.standard();
        try {
            var training =
                    new TopicTraining(least, precision, id -> taxonomy.label(id).orElse(id));
            var trained = training.train(articles());
            ModelFile.write(trained.model(), model);
            spec.commandLine().getOut().print(report(trained));
            spec.commandLine().getOut().flush();
            return 0;
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<LabelledArticle> articles() throws IOException {
        var languages = new LanguageIdentifier();
        var articles = new ArrayList<LabelledArticle>();
        for (var file : files) {
            articles.addAll(TrainingFile.read(file, languages));
        }
        return articles;
    }

    private String report(Trained trained) {
        var calibration = trained.model().calibration();
        var table = new Table("score", "topics", "right", "share");
        trained.table()
                .forEach(row -> table.row(
                        decimal(row.from()) + " to " + decimal(row.to()),
                        row.topics(),
                        row.right(),
                        decimal(row.share())));
        var floor = calibration.floor() > 1
                ? "no score was right often enough: the model emits nothing"
                : "topics are emitted from a score of " + decimal(calibration.floor()) + " on";
        return "%s%ntopics-%s: %d topics learned, %d left out with fewer than %d articles; %s%n"
                .formatted(
                        table,
                        trained.model().version(),
                        trained.articlesOf().size(),
                        trained.leftOut().size(),
                        least,
                        floor);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
