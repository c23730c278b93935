package io.tidings.ingest.read;

import io.tidings.ingest.files.Fingerprints;
import io.tidings.ingest.read.Read.Bytes;
import io.tidings.schemas.id.CanonicalUrl;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pages that a sitemap or a page of links points to: each is fetched once, and again when its time of change
/// differs. Thread-safe.
///
/// Which are done stands in the source's status as a fingerprint of address and change, as with a watched folder's
/// files; so a poll may fetch a part, and the next goes on.
final class LinkedPages {

    /// Pages that one poll fetches where the source has no limit of its own.
    static final int MOST = 500;

    /// A page.
    ///
    /// @param changed when it last changed, in whatever form the source says it
    record Link(URI address, @Nullable String changed) {

        long fingerprint() {
            return Versions.fingerprint(CanonicalUrl.of(address.toString()), String.valueOf(changed));
        }
    }

    private final PageFetcher pages;

    LinkedPages(PageFetcher pages) {
        this.pages = pages;
    }

    /// Fetches what is new, in the order given.
    ///
    /// @return whether nothing new is left
    ReadEnd read(List<Link> links, PollRequest request, Entries entries) throws InterruptedException {
        var taken = Fingerprints.of(request.status().getTakenFiles());
        var met = new HashSet<String>();
        var room = request.most(MOST);
        for (var link : rest(links, request)) {
            var isNew = met.add(CanonicalUrl.of(link.address().toString()))
                    && !(request.isWatched() && taken.contains(link.fingerprint()));
            if (!isNew) {
                continue;
            }
            if (room-- == 0) {
                return ReadEnd.more();
            }
            if (page(link, request, entries) instanceof ReadEnd.AskedToWait asked) {
                return asked;
            }
        }
        return ReadEnd.whole();
    }

    /// Behind the page that an attempt at the same request got to, if it was broken off.
    private static List<Link> rest(List<Link> links, PollRequest request) {
        var input = request.progress().map(progress -> progress.getInput()).orElse("");
        for (var i = 0; i < links.size() && !input.isEmpty(); i++) {
            if (links.get(i).address().toString().equals(input)) {
                return links.subList(i + 1, links.size());
            }
        }
        return links;
    }

    private ReadEnd page(Link link, PollRequest request, Entries list) throws InterruptedException {
        var address = link.address().toString();
        var entries = list.ofInput(address, String.valueOf(link.changed()));
        entries.next(null);
        switch (pages.fetch(link.address(), request.definition())) {
            case PageFetcher.Page page -> {
                var extraction = Pages.extract(page.body(), page.contentType(), page.address(), request.definition());
                entries.take(extraction, null, page.body(), new Bytes(page.body(), page.contentType()));
            }
            case PageFetcher.NoPage none -> {
                var asked = none.asked();
                if (asked != null) {
                    return asked;
                }
                entries.bad(none.reason(), none.message(), null, address, none.beginning(), none.length());
            }
        }
        entries.done(request.isWatched() ? link.fingerprint() : null);
        return ReadEnd.whole();
    }
}
