package io.tidings.cli.source;

import io.tidings.cli.output.FormatOption;
import io.tidings.cli.output.Rows;
import io.tidings.ingest.discover.Discovery;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds the feeds and sitemaps of a site.
@Command(
        name = "discover",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the feeds and sitemaps of a site: those that its page and its robots.txt name, else in their usual",
            "places. Each is fetched and read before it is listed. Exit 1 if there is none."
        },
        footer = {"", "Examples:", "  tidings source discover https://example.org/"})
final class SourceDiscoverCommand implements Callable<Integer> {

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--allow-private-addresses", description = "It may be on this machine or in its network.")
    private boolean allowPrivateAddresses;

    @Parameters(paramLabel = "URL", description = "The site's front page, or a section of it.")
    private URI site = URI.create("");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (!OneTimeSources.isAddress(site.toString())) {
            throw new IllegalArgumentException(site + " is no http or https address");
        }
        var whole = site.getPath() == null || site.getPath().isEmpty() ? site.resolve("/") : site;
        try (var fetcher = PersonalFetcher.open()) {
            var answer = new Discovery(fetcher, allowPrivateAddresses).of(whole);
            var rows = new Rows("kind", "address", "format", "entries", "newest", "perDay", "foundBy", "title");
            for (var found : answer.found()) {
                var listing = Listing.of(found.reading());
                if (listing != null) {
                    rows.row(
                            found.kind().name().toLowerCase(Locale.ROOT),
                            found.address(),
                            listing.format(),
                            listing.entries(),
                            listing.newest(),
                            listing.perDay(),
                            found.how(),
                            listing.title());
                }
            }
            spec.commandLine().getOut().print(rows.text(format.format()));
            spec.commandLine().getOut().flush();
            answer.problems().forEach(problem -> spec.commandLine().getErr().println("tidings: " + problem));
            return answer.found().isEmpty() ? 1 : 0;
        }
    }
}
