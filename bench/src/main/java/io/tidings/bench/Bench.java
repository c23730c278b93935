package io.tidings.bench;

import io.tidings.bench.dedup.DedupBenchmark;
import io.tidings.bench.extract.ExtractionScore;
import io.tidings.bench.extract.Training;
import io.tidings.bench.feed.FeedScore;
import io.tidings.bench.fuzz.Fuzz;
import io.tidings.bench.ingest.IngestBenchmark;
import io.tidings.bench.story.Frequencies;
import io.tidings.bench.story.StoryScore;
import io.tidings.bench.stream.CopyBenchmark;
import io.tidings.bench.text.Duplicates;
import io.tidings.bench.text.EnrichCost;
import io.tidings.bench.text.LanguageAccuracy;
import io.tidings.bench.text.SketchContest;
import io.tidings.bench.text.annotation.MeaningScore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `tidings bench`: runs one benchmark and prints what it found. Exit: 0 measured, 1 not, 2 wrong use.
@Command(
        name = "tidings bench",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Runs a benchmark and prints its figures.",
        footer = {
            "",
            "Speeds count processor time on one core; those of streams count seconds on the whole machine.",
            "The data is no part of the repository.",
            "",
            "Examples:",
            "  tidings bench language",
            "  tidings bench extract --json --data ~/news-data",
            "  tidings bench copy --rounds 3",
            "  tidings bench dedup --json",
        })
public final class Bench implements Callable<Integer> {

    /// What can be measured.
    enum Subject {
        EXTRACT,
        TRAIN,
        LANGUAGE,
        DUPLICATES,
        SKETCH,
        ENRICH,
        MEANING,
        STORIES,
        FREQUENCIES,
        FEEDS,
        FUZZ,
        COPY,
        DEDUP,
        INGEST;

        private Benchmark benchmark() {
            return switch (this) {
                case EXTRACT -> new ExtractionScore();
                case TRAIN -> new Training();
                case LANGUAGE -> new LanguageAccuracy();
                case DUPLICATES -> new Duplicates();
                case SKETCH -> new SketchContest();
                case ENRICH -> new EnrichCost();
                case MEANING -> new MeaningScore();
                case STORIES -> new StoryScore();
                case FREQUENCIES -> new Frequencies();
                case FEEDS -> new FeedScore();
                case FUZZ -> new Fuzz();
                case COPY -> new CopyBenchmark();
                case DEDUP -> new DedupBenchmark();
                case INGEST -> new IngestBenchmark();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(index = "0", paramLabel = "NAME", description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Subject subject;

    @Option(names = "--json", description = "Print one line of JSON instead of a table.")
    private boolean json;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder with the data sets, packed or unpacked (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(System.getProperty("tidings.data", "../shared/data"));

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often speeds are measured after the warm-up (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "How many articles ('ingest': sources) to measure with, where a benchmark makes them itself.")
    private @Nullable Integer size;

    @Option(
            names = "--details",
            paramLabel = "FILE",
            description =
                    "Write a line for each single case there ('extract', 'feeds', 'fuzz', 'stories'), or the table"
                            + " ('frequencies').")
    private @Nullable Path details;

    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "How many inputs are made ('fuzz'; default: ${DEFAULT-VALUE}).")
    private int cases = 1_000_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the first of them; the next has the next ('fuzz'; default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Bench::explain)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var figures = new Figures();
        try (var sets = new Data(data);
                var lines = new PrintWriter(
                        details == null ? OutputStream.nullOutputStream() : Files.newOutputStream(details),
                        false,
                        StandardCharsets.UTF_8)) {
            subject.benchmark()
                    .measure(new Benchmark.Run(sets, new CoreClock(rounds), lines, cases, seed, wanted()), figures);
        }
        var report = new Report(subject.toString(), figures);
        var out = spec.commandLine().getOut();
        out.print(json ? report.json() + System.lineSeparator() : report.table());
        out.flush();
        return 0;
    }

    private OptionalInt wanted() {
        return size == null ? OptionalInt.empty() : OptionalInt.of(size);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.@Nullable ParseResult parsed) {
        command.getErr().println("tidings: " + (failure.getMessage() == null ? failure : failure.getMessage()));
        if (System.getenv("TIDINGS_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return 1;
    }
}
