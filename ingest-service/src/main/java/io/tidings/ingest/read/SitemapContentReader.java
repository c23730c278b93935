package io.tidings.ingest.read;

import io.tidings.extract.feed.FeedDate;
import io.tidings.extract.feed.FeedEntry;
import io.tidings.extract.feed.FeedFormat;
import io.tidings.extract.feed.FeedLimits;
import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.feed.FeedReading;
import io.tidings.extract.kind.ContentKind;
import io.tidings.ingest.files.Fingerprints;
import io.tidings.ingest.read.LinkedPages.Link;
import io.tidings.news.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Sitemaps, news sitemaps, lists of addresses, and indexes of these: their pages, newest first. Thread-safe.
///
/// A sitemap of an index whose time of change is the same as when all of it was read is not fetched again.
final class SitemapContentReader implements KindReader {

    /// Sitemaps of an index that one poll fetches.
    private static final int MOST_SITEMAPS = 100;

    /// Indexes within indexes, which sitemaps.org forbids and some have.
    private static final int DEEPEST = 3;

    private final PageFetcher pages;
    private final LinkedPages linked;

    SitemapContentReader(PageFetcher pages, LinkedPages linked) {
        this.pages = pages;
        this.linked = linked;
    }

    @Override
    public boolean reads(ContentKind looks, SourceKind declared) {
        return looks == ContentKind.SITEMAP;
    }

    @Override
    public ReadEnd read(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        var bytes = content.beginning(FeedLimits.DEFAULT.bytes() + 1);
        return new Reading(request, entries)
                .read(FeedReader.read(bytes, content.contentType(), content.address()), bytes, 0);
    }

    /// One poll's reading; not thread-safe.
    private final class Reading {

        private final PollRequest request;
        private final Entries entries;
        private final Fingerprints taken;
        private final Set<String> fetched = new HashSet<>();

        Reading(PollRequest request, Entries entries) {
            this.request = request;
            this.entries = entries;
            this.taken = Fingerprints.of(request.status().getTakenFiles());
        }

        ReadEnd read(FeedReading sitemap, byte[] bytes, int depth) throws InterruptedException {
            problem(sitemap, bytes);
            var wanted = sitemap.entries().stream()
                    .filter(entry -> !isBefore(entry))
                    .sorted(Comparator.comparing(SitemapContentReader::time, Comparator.reverseOrder()))
                    .map(SitemapContentReader::link)
                    .flatMap(Optional::stream)
                    .toList();
            return sitemap.format() == FeedFormat.SITEMAP_INDEX
                    ? index(wanted, depth)
                    : linked.read(wanted, request, entries);
        }

        private ReadEnd index(List<Link> sitemaps, int depth) throws InterruptedException {
            ReadEnd end = ReadEnd.whole();
            for (var sitemap : sitemaps) {
                if (depth == DEEPEST
                        || isDone(sitemap)
                        || fetched.contains(sitemap.address().toString())) {
                    continue;
                }
                if (fetched.size() == MOST_SITEMAPS) {
                    return ReadEnd.more();
                }
                fetched.add(sitemap.address().toString());
                var read = sitemap(sitemap, depth);
                if (read instanceof ReadEnd.AskedToWait) {
                    return read;
                }
                end = end instanceof ReadEnd.Whole ? read : end;
                if (read instanceof ReadEnd.More) {
                    return read; // the poll has as many pages as it may
                }
            }
            return end;
        }

        private boolean isDone(Link sitemap) {
            return request.isWatched() && sitemap.changed() != null && taken.contains(sitemap.fingerprint());
        }

        private ReadEnd sitemap(Link sitemap, int depth) throws InterruptedException {
            var address = sitemap.address().toString();
            return switch (pages.fetch(sitemap.address(), request.definition())) {
                case PageFetcher.Page page -> {
                    var bytes = unpacked(page.body());
                    var end = read(FeedReader.read(bytes, page.contentType(), page.address()), bytes, depth + 1);
                    if (end instanceof ReadEnd.Whole && sitemap.changed() != null && request.isWatched()) {
                        entries.ofInput(address, sitemap.changed()).done(sitemap.fingerprint());
                    }
                    yield end;
                }
                case PageFetcher.NoPage none -> none.asked() == null ? bad(sitemap, none) : none.asked();
            };
        }

        private ReadEnd bad(Link sitemap, PageFetcher.NoPage none) throws InterruptedException {
            var address = sitemap.address().toString();
            var own = entries.ofInput(address, String.valueOf(sitemap.changed()));
            own.next(null);
            own.bad(none.reason(), none.message(), null, address, none.beginning(), none.length());
            return ReadEnd.whole();
        }

        private void problem(FeedReading sitemap, byte[] bytes) throws InterruptedException {
            var problem = sitemap.error();
            if (problem != null && entries.next(null)) {
                entries.bad(FeedContentReader.reason(problem), problem.message(), bytes);
            }
        }

        private boolean isBefore(FeedEntry entry) {
            return request.isBefore(time(entry));
        }
    }

    /// Of change, else of publication; what states none comes first, since it may be new.
    private static Instant time(FeedEntry entry) {
        var updated = instant(entry.updated());
        var published = instant(entry.published());
        return updated != null ? updated : published != null ? published : Instant.MAX;
    }

    private static @Nullable Instant instant(@Nullable FeedDate date) {
        return date == null || date.time() == null ? null : date.time().at();
    }

    private static Optional<Link> link(FeedEntry entry) {
        var time = time(entry);
        return address(entry.link())
                .map(address -> new Link(address, time.equals(Instant.MAX) ? null : time.toString()));
    }

    private static Optional<URI> address(@Nullable String written) {
        try {
            return written == null
                    ? Optional.empty()
                    : Optional.of(URI.create(written.strip())).filter(URI::isAbsolute);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Sitemaps are often stored packed; what does not unpack is left for the reader to complain about.
    private static byte[] unpacked(byte[] body) {
        if (ContentKind.of(body, null) != ContentKind.GZIP) {
            return body;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(FeedLimits.DEFAULT.bytes() + 1);
        } catch (IOException _) {
            return body;
        }
    }
}
