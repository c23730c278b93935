package io.tidings.ingest.intake;

import io.tidings.ingest.read.Read;
import io.tidings.ingest.schedule.PollOutcome;
import io.tidings.ingest.state.Sight;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Tells the polls that found nothing to publish, which are nearly all. Pure.
public final class Quiet {

    private Quiet() {}

    /// The source's status after a poll that needs no transaction: nothing new, no file taken, and nobody who waits for
    /// an answer in the topic.
    ///
    /// @param before is not changed
    /// @param reads all of the poll's
    /// @param sight what it saw
    /// @return empty for a poll that has to be published
    public static Optional<SourceStatus> end(
            SourceDefinition definition,
            SourceStatus before,
            List<Read> reads,
            PollOutcome outcome,
            Sight sight,
            Instant now) {
        var isAnswered = definition.getRequestedAt().equals(before.getAnsweredRequestAt());
        if (!isAnswered || definition.getPollEveryMillis() == null || before.getProgress() != null) {
            return Optional.empty();
        }
        var taken = Intake.take(definition, before, reads, now);
        if (taken.stale()
                || !taken.items().isEmpty()
                || !taken.status().getTakenFiles().equals(before.getTakenFiles())) {
            return Optional.empty();
        }
        return Optional.of(PollEnd.conclude(definition, taken.status(), outcome, sight, now));
    }
}
