package io.tidings.cli.library;

import io.tidings.cli.output.Output;
import io.tidings.cli.output.OutputOption;
import io.tidings.cli.output.Progress;
import io.tidings.cli.source.OneTimeSources;
import io.tidings.cli.source.PersonalFetcher;
import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.feed.FeedReading;
import io.tidings.ingest.fetch.FetchOutcome;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Feed and sitemap parsing alone.
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = {
            "Reads RSS, RDF, Atom, JSON Feed and sitemaps; needs no Kafka.",
            "One JSON line for each input, also for one that is no feed (\"ok\":false); exit 1 if there was any."
        },
        footer = {
            "",
            "Examples:",
            "  tidings feed feed.xml",
            "  tidings feed feeds/ -o feeds.jsonl",
            "  tidings feed https://example.org/feed",
        })
public final class FeedCommand implements Callable<Integer> {

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, http(s) addresses.")
    private List<String> inputs = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var all = true;
        try (var out = output.open();
                var progress = Progress.onTerminal();
                var fetcher = PersonalFetcher.open()) {
            for (var input : files()) {
                progress.show(input);
                all &= write(input, fetcher, out);
            }
        }
        return all ? 0 : 1;
    }

    private List<String> files() {
        try {
            return Inputs.expand(inputs);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /// Whether it was a whole feed.
    private static boolean write(String input, Fetcher fetcher, Output out) throws InterruptedException {
        try {
            var reading = OneTimeSources.isAddress(input)
                    ? fetch(URI.create(input), fetcher)
                    : FeedReader.read(Files.readAllBytes(Path.of(input)), null, null);
            out.line(FeedLine.of(input, reading));
            return reading.ok() && !reading.partial();
        } catch (IOException | IllegalArgumentException e) {
            out.line(FeedLine.failed(input, "unreachable: " + e.getMessage()));
            return false;
        }
    }

    private static FeedReading fetch(URI address, Fetcher fetcher) throws IOException, InterruptedException {
        var target = new Fetcher.Target(address, Map.of(), Validators.NONE, true);
        return switch (fetcher.fetch(target)) {
            case FetchOutcome.Fetched answer -> FeedReader.read(answer.body(), answer.contentType(), answer.address());
            case FetchOutcome.NotModified _ -> throw new IOException(address + " answers 304 to a first request");
            case FetchOutcome.AskedToWait(var wait, var message) -> throw new IOException(message + " (" + wait + ")");
            case FetchOutcome.Gone(var message) -> throw new IOException(message);
            case FetchOutcome.Refused refused -> throw new IOException(refused.message());
            case FetchOutcome.TooLarge tooLarge -> throw new IOException(tooLarge.message());
            case FetchOutcome.Failed failed -> throw new IOException(failed.message());
        };
    }
}
