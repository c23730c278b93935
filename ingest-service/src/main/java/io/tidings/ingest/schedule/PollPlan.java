package io.tidings.ingest.schedule;

import io.tidings.ingest.schedule.Advice.Pace;
import io.tidings.news.Rhythm;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.news.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a source is polled. Pure: the time is passed in.
public final class PollPlan {

    /// A source that fails is never given up; once an hour costs nobody anything.
    private static final Duration LONGEST_BACK_OFF = Duration.ofHours(1);

    /// An address that said it is gone may come back, but seldom does.
    private static final Duration GONE = Duration.ofDays(1);

    private static final Duration SHORTEST_BACK_OFF = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 12;

    private PollPlan() {}

    /// When the source is due, by what it shall be and how it is.
    ///
    /// @return empty if it is not to be polled until someone asks
    public static Optional<Instant> due(SourceDefinition definition, SourceStatus status) {
        if (definition.getPaused() || definition.getKind() == SourceKind.HTTP_POST) {
            return Optional.empty();
        }
        if (isRequested(definition, status)) {
            return Optional.of(definition.getRequestedAt());
        }
        if (definition.getPollEveryMillis() == null) {
            return Optional.empty();
        }
        var next = status.getNextPollAt();
        return Optional.of(next == null ? definition.getRequestedAt() : next);
    }

    /// Whether someone asked for a poll that is not done yet.
    public static boolean isRequested(SourceDefinition definition, SourceStatus status) {
        var answered = status.getAnsweredRequestAt();
        return answered == null || definition.getRequestedAt().isAfter(answered);
    }

    /// When a source is polled next, and how that was chosen.
    ///
    /// @param interval before jitter
    public record Next(Instant at, Interval interval) {}

    /// When the source is polled after this outcome.
    ///
    /// @param rhythm how often it has something new; null where nothing is known yet
    /// @param pace what the feed asks for
    /// @param failuresInARow with this one
    /// @return empty for a source that is polled on request only
    public static Optional<Next> next(
            SourceDefinition definition,
            @Nullable Rhythm rhythm,
            Pace pace,
            PollOutcome outcome,
            int failuresInARow,
            Instant now) {
        var every = definition.getPollEveryMillis();
        if (every == null || definition.getKind() == SourceKind.HTTP_POST) {
            return Optional.empty();
        }
        var usual = Interval.choose(definition, every, rhythm, outcome.advice().with(pace), now);
        var id = definition.getSourceId();
        return Optional.of(
                switch (outcome) {
                    case PollOutcome.Fetched _, PollOutcome.NotModified _ ->
                        new Next(Skip.over(now.plus(Jitter.around(usual.length(), id, now)), pace), usual);
                    case PollOutcome.AskedToWait asked -> later(usual, asked.pause(), "asked", id, now);
                    case PollOutcome.Failed _ ->
                        later(usual, backOff(usual.length(), failuresInARow), "back-off", id, now);
                    case PollOutcome.Gone _ -> later(usual, GONE, "gone", id, now);
                });
    }

    /// Never sooner than was asked for.
    private static Next later(Interval usual, Duration pause, String reason, String id, Instant now) {
        var chosen = pause.compareTo(usual.length()) < 0 ? usual : new Interval(pause, reason);
        return new Next(now.plus(Jitter.more(chosen.length(), id, now)), chosen);
    }

    private static Duration backOff(Duration interval, int failures) {
        var first = longer(interval, SHORTEST_BACK_OFF);
        var doubled = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
