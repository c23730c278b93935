package io.tidings.ingest.intake;

import io.tidings.ingest.schedule.Paces;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.schedule.PollOutcome.Fetched;
import io.tidings.ingest.schedule.PollPlan;
import io.tidings.ingest.schedule.Rhythms;
import io.tidings.ingest.schedule.SourceHost;
import io.tidings.ingest.state.Continuity;
import io.tidings.ingest.state.Judgement;
import io.tidings.ingest.state.Sight;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import io.tidings.runtime.source.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The source's status when a poll is over. Pure.
public final class PollEnd {

    /// A poll that changed nothing is written down at least this often; the rest is only kept in memory.
    public static final Duration WRITTEN_EVERY = Standing.POLLS_UNTOLD;

    private PollEnd() {}

    /// @param status after everything that the poll read; is not changed
    /// @param sight what the whole poll saw
    public static SourceStatus conclude(
            SourceDefinition definition, SourceStatus status, PollOutcome outcome, Sight sight, Instant now) {
        var failures = outcome.isGood() ? 0 : status.getFailuresInARow() + 1;
        var after = SourceStatus.newBuilder(status)
                .setOutcome(outcome.code())
                .setMessage(outcome.message())
                .setLastPolledAt(now)
                .setFailuresInARow(failures)
                .setAnsweredRequestAt(definition.getRequestedAt())
                .setProgress(null);
        if (outcome instanceof Fetched fetched) {
            after.setEtag(fetched.validators().etag());
            after.setLastModified(fetched.validators().lastModified());
            var heldBack = sight.heldBack();
            after.setHeldBack(heldBack.items())
                    .setHeldBackUntil(heldBack.until())
                    .setMessage(heldBack.sentence());
        }
        move(definition, outcome, failures, after);
        Paces.remember(outcome.advice().pace(), after);
        var continuity = outcome.isGood() ? learn(status, sight, after, now) : new Continuity.Whole();
        if (continuity instanceof Continuity.Lost lost) {
            after.setLastGap(lost.gap()).setGaps(status.getGaps() + 1);
        }
        var next = PollPlan.next(definition, after.getRhythm(), Paces.of(after), outcome, failures, now);
        after.setNextPollAt(next.map(PollPlan.Next::at)
                        .map(at -> soonest(at, after.getHeldBackUntil(), now))
                        .orElse(null))
                .setIntervalMillis(next.map(chosen -> chosen.interval().length().toMillis())
                        .orElse(null))
                .setIntervalReason(
                        next.map(chosen -> chosen.interval().reason()).orElse(""));
        var judged = Judgement.of(definition, after.build(), outcome, continuity instanceof Continuity.Renamed, now);
        var since = status.getStateSince();
        return after.setState(judged.state())
                .setStateReason(judged.reason())
                .setStateSince(since == null || judged.state() != status.getState() ? now : since)
                .build();
    }

    /// What is held back is looked for as soon as it may be taken.
    private static Instant soonest(Instant next, @Nullable Instant heldBackUntil, Instant now) {
        return heldBackUntil != null && heldBackUntil.isAfter(now) && heldBackUntil.isBefore(next)
                ? heldBackUntil
                : next;
    }

    /// Takes in what the poll says about the source's rhythm.
    private static Continuity learn(SourceStatus status, Sight sight, SourceStatus.Builder after, Instant now) {
        var fresh = status.getItemsSeen() - sight.itemsBefore();
        if (fresh > 0) {
            after.setRhythm(Rhythms.after(status.getRhythm(), sight.published(), fresh, sight.lastNewBefore(), now));
        }
        return Continuity.of(status, sight, now);
    }

    private static void move(
            SourceDefinition definition, PollOutcome outcome, int failures, SourceStatus.Builder after) {
        var movedTo = outcome.advice().movedTo();
        if (movedTo != null) {
            after.setMovedTo(movedTo).setMovedFrom(definition.getAddress());
        } else if (failures >= SourceHost.FAILURES_UNTIL_OLD_ADDRESS
                || !definition.getAddress().equals(after.getMovedFrom())) {
            after.setMovedTo(null).setMovedFrom(null);
        }
    }

    /// Whether the new status says nothing that has to survive this process. Which of the good outcomes it was need
    /// not:
    /// else each source would be written down at its first 304.
    ///
    /// @param writtenAt when the source was polled by the status in the topic
    public static boolean isQuiet(SourceStatus before, SourceStatus after, Instant writtenAt) {
        return before.getLastPolledAt() != null
                && after.getLastPolledAt() != null
                && after.getLastPolledAt().isBefore(writtenAt.plus(WRITTEN_EVERY))
                && before.getItemsSeen() == after.getItemsSeen()
                && before.getState() == after.getState()
                && before.getFailuresInARow() == after.getFailuresInARow()
                && (after.getFailuresInARow() == 0 || before.getOutcome().equals(after.getOutcome()))
                && before.getProgress() == null
                && before.getHeldBack() == after.getHeldBack()
                && Objects.equals(before.getHeldBackUntil(), after.getHeldBackUntil())
                && Objects.equals(before.getAnsweredRequestAt(), after.getAnsweredRequestAt())
                && Objects.equals(before.getEtag(), after.getEtag())
                && Objects.equals(before.getLastModified(), after.getLastModified())
                && Objects.equals(before.getMovedTo(), after.getMovedTo())
                && before.getTakenFiles().equals(after.getTakenFiles())
                && before.getKnownHashes().equals(after.getKnownHashes());
    }
}
