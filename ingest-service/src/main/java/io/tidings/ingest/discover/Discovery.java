package io.tidings.ingest.discover;

import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.feed.FeedReading;
import io.tidings.extract.kind.ContentKind;
import io.tidings.extract.page.PageFeeds;
import io.tidings.ingest.fetch.FetchOutcome;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.schedule.PollOutcome.Validators;
import io.tidings.news.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Finds the feeds and sitemaps of a site: the address itself, what its page links to, what robots.txt names, and where
/// these give no feed or no sitemap, its usual places. Each is fetched and read before it is believed. Thread-safe.
public final class Discovery {

    /// Addresses that are tried of one site.
    private static final int MOST = 40;

    private static final int UNPACKED = 32 << 20;

    private static final List<String> USUAL_FEEDS =
            List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feeds");
    private static final List<String> USUAL_SITEMAPS =
            List.of("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_index.xml", "/sitemap.xml");

    /// What was found.
    ///
    /// @param found in the order of trust
    /// @param problems sentences about what could not be fetched
    public record Answer(List<Found> found, List<String> problems) {}

    private final Fetcher fetcher;
    private final boolean allowPrivate;

    /// @param allowPrivate loopback, private and link-local addresses may be fetched
    public Discovery(Fetcher fetcher, boolean allowPrivate) {
        this.fetcher = fetcher;
        this.allowPrivate = allowPrivate;
    }

    /// @param site its front page, a section, or a feed
    /// @throws InterruptedException if the calling thread is interrupted
    public Answer of(URI site) throws InterruptedException {
        var found = new ArrayList<Found>();
        var problems = new ArrayList<String>();
        var tried = new HashSet<URI>();
        var candidates = new LinkedHashMap<URI, String>();
        switch (fetch(site)) {
            case FetchOutcome.Fetched fetched -> {
                tried.add(site);
                var itself = verified(fetched, "itself");
                if (itself.isPresent()) {
                    return new Answer(List.of(itself.get()), List.of());
                }
                PageFeeds.of(fetched.body(), fetched.contentType(), fetched.address())
                        .forEach((address, how) -> candidates.putIfAbsent(address, how));
            }
            case FetchOutcome other -> problems.add(message(other));
        }
        sitemapsOfRobots(site).forEach(address -> candidates.putIfAbsent(address, "robots.txt"));
        verify(candidates, tried, found);
        guess(SourceKind.FEED, USUAL_FEEDS, site, tried, found);
        guess(SourceKind.SITEMAP, USUAL_SITEMAPS, site, tried, found);
        return new Answer(List.copyOf(found), List.copyOf(problems));
    }

    private void guess(SourceKind kind, List<String> usual, URI site, Set<URI> tried, List<Found> found)
            throws InterruptedException {
        if (found.stream().noneMatch(one -> one.kind() == kind)) {
            var guesses = new LinkedHashMap<URI, String>();
            usual.forEach(path -> guesses.put(site.resolve(path), "guess"));
            verify(guesses, tried, found);
        }
    }

    private void verify(Map<URI, String> candidates, Set<URI> tried, List<Found> found) throws InterruptedException {
        for (var candidate : candidates.entrySet()) {
            if (tried.size() < MOST
                    && tried.add(candidate.getKey())
                    && fetch(candidate.getKey()) instanceof FetchOutcome.Fetched fetched) {
                verified(fetched, candidate.getValue())
                        .filter(one -> found.stream()
                                .noneMatch(other -> other.address().equals(one.address())))
                        .ifPresent(found::add);
            }
        }
    }

    private static Optional<Found> verified(FetchOutcome.Fetched fetched, String how) {
        var reading = FeedReader.read(unpacked(fetched.body()), fetched.contentType(), fetched.address());
        return reading.ok() ? Optional.of(new Found(fetched.address(), kind(reading), how, reading)) : Optional.empty();
    }

    private static SourceKind kind(FeedReading reading) {
        var format = reading.format();
        return format != null && format.isSitemap() ? SourceKind.SITEMAP : SourceKind.FEED;
    }

    private List<URI> sitemapsOfRobots(URI site) throws InterruptedException {
        if (!(fetch(site.resolve("/robots.txt")) instanceof FetchOutcome.Fetched fetched)) {
            return List.of();
        }
        return new String(fetched.body(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*$", "").strip())
                .filter(line -> line.regionMatches(true, 0, "sitemap:", 0, "sitemap:".length()))
                .map(line -> line.substring("sitemap:".length()).strip())
                .flatMap(address -> absolute(site, address).stream())
                .toList();
    }

    private static Optional<URI> absolute(URI site, String address) {
        try {
            return Optional.of(site.resolve(address));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private FetchOutcome fetch(URI address) throws InterruptedException {
        return fetcher.fetch(new Fetcher.Target(address, Map.of(), Validators.NONE, allowPrivate));
    }

    private static String message(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched fetched -> fetched.address() + " was fetched";
            case FetchOutcome.NotModified _ -> "It answers 304 to a request without conditions";
            case FetchOutcome.AskedToWait asked -> asked.message();
            case FetchOutcome.Gone(var message) -> message;
            case FetchOutcome.Refused refused -> refused.message();
            case FetchOutcome.TooLarge large -> large.message();
            case FetchOutcome.Failed failed -> failed.message();
        };
    }

    private static byte[] unpacked(byte[] body) {
        if (ContentKind.of(body, null) != ContentKind.GZIP) {
            return body;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(UNPACKED);
        } catch (IOException _) {
            return body;
        }
    }
}
