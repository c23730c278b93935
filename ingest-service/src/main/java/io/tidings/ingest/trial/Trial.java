package io.tidings.ingest.trial;

import io.tidings.ingest.credential.Secrets;
import io.tidings.ingest.fetch.FetchOutcome;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.fetch.Robots;
import io.tidings.ingest.files.FileLooks;
import io.tidings.ingest.intake.Intake;
import io.tidings.ingest.intake.PollEnd;
import io.tidings.ingest.publish.RecordPreview;
import io.tidings.ingest.read.PollRequest;
import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Readers;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.state.Sight;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One poll of a source as if it were its first, up to some articles. Thread-safe.
public final class Trial {

    /// Broken items after which nothing more is to be learnt.
    private static final int MOST_REFUSED = 20;

    /// A fetch.
    ///
    /// @param address that was asked for
    public record Exchange(URI address, FetchOutcome outcome, Duration took) {}

    /// What came of it.
    ///
    /// @param taken the items, and the status that would be written
    /// @param robots what robots.txt says of its address; null where it is no http address
    /// @param records that would be written
    /// @param heldBack items that may not be taken yet
    /// @param isWhole whether the source was read to its end
    public record Result(
            SourceDefinition source,
            PollOutcome outcome,
            Robots.@Nullable Verdict robots,
            List<Exchange> exchanges,
            Intake.Taken taken,
            List<RecordPreview> records,
            List<Read.HeldBack> heldBack,
            boolean isWhole) {}

    /// Ends the reading, when there is enough.
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("enough was read", null, false, false);
        }
    }

    private final Fetcher fetcher;
    private final Secrets secrets;
    private final Clock clock;

    /// @param fetcher with the limits and the politeness of ingest
    public Trial(Fetcher fetcher, Secrets secrets, Clock clock) {
        this.fetcher = fetcher;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// @param articles most that are read
    /// @throws InterruptedException if the calling thread is interrupted
    public Result of(SourceDefinition source, int articles) throws InterruptedException {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var limited = limited(source, articles, now);
        var exchanges = new ArrayList<Exchange>();
        var readers = new Readers(
                fetcher,
                secrets,
                clock,
                Duration.ZERO,
                (address, outcome, took) -> exchanges.add(new Exchange(address, outcome, took)));
        var reads = new ArrayList<Read>();
        PollOutcome outcome;
        boolean isWhole;
        try {
            outcome = readers.of(limited).read(new PollRequest(limited, unpolled(source), new FileLooks()), read -> {
                if (isEnough(reads, articles)) {
                    throw new EnoughException();
                }
                reads.add(read);
            });
            isWhole = !isEnough(reads, articles);
        } catch (EnoughException _) {
            outcome = PollOutcome.fetched();
            isWhole = false;
        }
        var taken = Intake.take(limited, unpolled(source), reads, now);
        var status = PollEnd.conclude(source, taken.status(), outcome, Sight.nothing(unpolled(source)), now);
        var ended = new Intake.Taken(taken.items(), status, false);
        var heldBack = reads.stream()
                .filter(Read.HeldBack.class::isInstance)
                .map(Read.HeldBack.class::cast)
                .toList();
        return new Result(
                source,
                outcome,
                robots(source),
                exchanges,
                ended,
                RecordPreview.of(source, ended, now),
                heldBack,
                isWhole);
    }

    private Robots.@Nullable Verdict robots(SourceDefinition source) throws InterruptedException {
        if (!source.getAddress().matches("(?i)https?://.*")) {
            return null;
        }
        try {
            return fetcher.robots(URI.create(source.getAddress().strip()), source.getAllowPrivateAddresses());
        } catch (IllegalArgumentException _) {
            return null; // the outcome says that it is no address
        }
    }

    private static boolean isEnough(List<Read> reads, int articles) {
        var good = reads.stream().filter(Read.Entry.class::isInstance).count();
        var bad = reads.stream().filter(Read.Bad.class::isInstance).count();
        return good >= articles || bad >= MOST_REFUSED;
    }

    /// A folder is looked at as it is, without waiting for its files to settle.
    private static SourceDefinition limited(SourceDefinition source, int articles, Instant now) {
        var limited = SourceDefinition.newBuilder(source).setPaused(false).setRequestedAt(now);
        limited.getLimits().setItemsPerPoll(articles);
        return limited.build();
    }

    private static SourceStatus unpolled(SourceDefinition source) {
        return SourceStatus.newBuilder()
                .setSourceId(source.getSourceId())
                .setState(SourceState.ACTIVE)
                .build();
    }
}
