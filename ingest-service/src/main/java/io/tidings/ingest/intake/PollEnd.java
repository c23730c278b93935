package io.tidings.ingest.intake;

import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollOutcome.Fetched;
import io.tidings.ingest.schedule.PollPlan;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceState;
import io.tidings.news.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// The source's status when a poll is over. Pure.
public final class PollEnd {

    /// A poll that changed nothing is written down at least this often; the rest is only kept in memory.
    public static final Duration WRITTEN_EVERY = Duration.ofMinutes(10);

    private PollEnd() {}

    /// @param status after everything that the poll read; is not changed
    public static SourceStatus conclude(
            SourceDefinition definition, SourceStatus status, PollOutcome outcome, Instant now) {
        var failures = outcome.isGood() ? 0 : status.getFailuresInARow() + 1;
        var after = SourceStatus.newBuilder(status)
                .setOutcome(outcome.code())
                .setMessage(outcome.message())
                .setLastPolledAt(now)
                .setFailuresInARow(failures)
                .setNextPollAt(PollPlan.next(definition, outcome, failures, now).orElse(null))
                .setAnsweredRequestAt(definition.getRequestedAt())
                .setProgress(null)
                .setState(state(definition, outcome));
        if (outcome instanceof Fetched fetched) {
            after.setEtag(fetched.validators().etag());
            after.setLastModified(fetched.validators().lastModified());
        }
        return after.build();
    }

    /// Whether the new status says nothing that has to survive this process.
    ///
    /// @param writtenAt when the source was polled by the status in the topic
    public static boolean isQuiet(SourceStatus before, SourceStatus after, Instant writtenAt) {
        return before.getLastPolledAt() != null
                && after.getLastPolledAt() != null
                && after.getLastPolledAt().isBefore(writtenAt.plus(WRITTEN_EVERY))
                && before.getItemsSeen() == after.getItemsSeen()
                && before.getState() == after.getState()
                && before.getFailuresInARow() == after.getFailuresInARow()
                && before.getOutcome().equals(after.getOutcome())
                && before.getProgress() == null
                && Objects.equals(before.getAnsweredRequestAt(), after.getAnsweredRequestAt())
                && Objects.equals(before.getEtag(), after.getEtag())
                && Objects.equals(before.getLastModified(), after.getLastModified())
                && Objects.equals(before.getMovedTo(), after.getMovedTo())
                && before.getTakenFiles().equals(after.getTakenFiles())
                && before.getKnownHashes().equals(after.getKnownHashes());
    }

    private static SourceState state(SourceDefinition definition, PollOutcome outcome) {
        var once = definition.getPollEveryMillis() == null;
        return switch (outcome) {
            case PollOutcome.Fetched _, PollOutcome.NotModified _ -> once ? SourceState.DONE : SourceState.ACTIVE;
            case PollOutcome.AskedToWait _, PollOutcome.Failed _ -> once ? SourceState.DONE : SourceState.FAILING;
            case PollOutcome.Gone _ -> once ? SourceState.DONE : SourceState.GONE;
        };
    }
}
