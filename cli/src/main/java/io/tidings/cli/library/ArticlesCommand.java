package io.tidings.cli.library;

import io.tidings.cli.output.Output;
import io.tidings.cli.output.OutputOption;
import io.tidings.cli.output.Progress;
import io.tidings.cli.source.OneTimeSources;
import io.tidings.cli.source.PersonalFetcher;
import io.tidings.extract.ExtractedArticle;
import io.tidings.ingest.files.FileLooks;
import io.tidings.ingest.read.PollRequest;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Readers;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.config.ConfigException;
import io.tidings.schemas.id.ArticleIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command that does something with every article of its inputs, read as ingest reads them, but without Kafka.
abstract class ArticlesCommand implements Callable<Integer> {

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, http(s) addresses; by content.")
    private List<String> inputs = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private int failed;

    /// Writes what the command makes of an article.
    ///
    /// @param id as the input gives it (`id` in a line of `.jsonl`), so that who asked finds it again; else the
    /// article's id in the pipeline
    protected abstract void write(String id, ExtractedArticle article, Output output);

    /// What the command is told of the sites, as hints of their sources.
    ///
    /// @throws io.tidings.runtime.config.ConfigException if that cannot be used
    protected SourceDefinition hinted(SourceDefinition source) {
        return source;
    }

    @Override
    public final Integer call() throws InterruptedException {
        var sources = sources();
        try (var out = output.open();
                var progress = Progress.onTerminal();
                var fetcher = PersonalFetcher.open()) {
            var readers = new Readers(fetcher, Clock.systemUTC(), Duration.ZERO);
            for (var source : sources) {
                var request = new PollRequest(source, nothingYet(source), new FileLooks());
                var outcome = readers.of(source).read(request, read -> {
                    progress.show(read.place().input());
                    take(source, read, out);
                });
                if (outcome instanceof PollOutcome.Failed failure) {
                    fail(source.getAddress(), failure.message());
                }
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private void take(SourceDefinition source, Read read, Output out) {
        switch (read) {
            case Read.Entry(var place, var _, var article, var _) -> {
                var url = article.canonicalUrl() == null ? article.url() : article.canonicalUrl();
                var given = place.line() == null ? null : place.inputId();
                write(
                        given == null
                                ? ArticleIds.of(url, source.getSourceId(), null, article.title(), article.text())
                                : given,
                        article,
                        out);
            }
            case Read.Bad bad -> {
                var line = bad.place().line();
                fail(
                        bad.place().input() + (line == null ? "" : " line " + line),
                        bad.reason().code() + ": " + bad.message());
            }
            case Read.InputDone _, Read.Mark _, Read.Same _, Read.HeldBack _ -> {
                // Only ingest has to know.
            }
        }
    }

    private void fail(String where, String why) {
        failed++;
        spec.commandLine().getErr().println("tidings: " + where + ": " + why);
    }

    private List<SourceDefinition> sources() {
        try {
            return OneTimeSources.of(inputs, Instant.now()).stream()
                    .map(this::hinted)
                    .toList();
        } catch (IllegalArgumentException | ConfigException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static SourceStatus nothingYet(SourceDefinition source) {
        return SourceStatus.newBuilder()
                .setSourceId(source.getSourceId())
                .setState(SourceState.ACTIVE)
                .build();
    }
}
