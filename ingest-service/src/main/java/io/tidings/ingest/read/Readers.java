package io.tidings.ingest.read;

import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.news.SourceDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/// Which reader a source has: by its address, since every reader tells contents apart itself. Thread-safe.
public final class Readers {

    private final SourceReader web;
    private final SourceReader file;
    private final SourceReader folder;
    private final PostedReader posted;

    /// @param settle how long a file in a watched folder has to be left alone before it is taken
    public Readers(Fetcher fetcher, Clock clock, Duration settle) {
        this(fetcher, Secrets.ofThisProcess(), clock, settle, FetchListener.NOBODY);
    }

    /// @param settle how long a file in a watched folder has to be left alone before it is taken
    /// @param listener told of each fetch
    public Readers(Fetcher fetcher, Secrets secrets, Clock clock, Duration settle, FetchListener listener) {
        var ofSources = new SourceFetcher(fetcher, secrets, listener);
        var contents = new ContentReader(new PageFetcher(ofSources), clock);
        this.web = new WebReader(ofSources, contents);
        this.file = new FileReader(contents, clock, settle);
        this.folder = new FolderReader(contents, clock, settle);
        this.posted = new PostedReader(contents);
    }

    /// The reader for the source.
    public SourceReader of(SourceDefinition source) {
        var problem = HintedRules.problem(source);
        return problem.isPresent() ? new BadHints(problem.get()) : byKind(source);
    }

    private SourceReader byKind(SourceDefinition source) {
        return switch (source.getKind()) {
            case FOLDER -> folder;
            case AUTO, FILE, JSON_LINES, FEED, PAGE, SITEMAP, LINKS, ARCHIVE, AGENCY ->
                isWeb(source.getAddress()) ? web : local(source.getAddress());
            case HTTP_POST -> new NothingToPoll();
        };
    }

    /// The reader of what is sent to us.
    public PostedReader posted() {
        return posted;
    }

    private SourceReader local(String address) {
        return Files.isDirectory(Path.of(address)) ? folder : file;
    }

    private static boolean isWeb(String address) {
        var folded = address.strip().toLowerCase(Locale.ROOT);
        return folded.startsWith("http://") || folded.startsWith("https://");
    }
}
