package io.tidings.ingest.read;

import io.tidings.extract.feed.FeedLimits;
import io.tidings.extract.feed.FeedProblem;
import io.tidings.extract.feed.FeedReader;
import io.tidings.extract.kind.ContentKind;
import io.tidings.news.SourceKind;
import java.io.IOException;

/// The entries of a feed, each with its own text or that of its page. A feed that breaks off gives its good entries and
/// one that says so. Thread-safe.
final class FeedContentReader implements KindReader {

    private final PageFetcher pages;
    private final Recognised recognised = new Recognised();

    FeedContentReader(PageFetcher pages) {
        this.pages = pages;
    }

    @Override
    public boolean reads(ContentKind looks, SourceKind declared) {
        return looks == ContentKind.FEED;
    }

    @Override
    public ReadEnd read(Content content, PollRequest request, Entries entries)
            throws IOException, InterruptedException {
        var bytes = content.beginning(FeedLimits.DEFAULT.bytes() + 1);
        var reading = FeedReader.read(bytes, content.contentType(), content.address());
        entries.asksFor(FeedPace.of(reading.feed()));
        var texts = new EntryTexts(pages, recognised, request, entries, content.address() != null);
        for (var entry : reading.entries()) {
            if (entries.next(null) && !request.isBefore(entry.publishedAt().orElse(null))) {
                var end = texts.take(entry, reading.feed());
                if (!(end instanceof ReadEnd.Whole)) {
                    return end;
                }
            }
        }
        var problem = reading.error();
        if (problem != null && entries.next(null)) {
            entries.bad(reason(problem), problem.message(), bytes);
        }
        return texts.end();
    }

    static Reason reason(FeedProblem problem) {
        return switch (problem.reason()) {
            case EMPTY -> Reason.EMPTY;
            case TOO_LARGE, OVER_LIMIT -> Reason.TOO_LARGE;
            case NOT_A_FEED, CUT_SHORT, MALFORMED -> Reason.BROKEN_FEED;
        };
    }
}
