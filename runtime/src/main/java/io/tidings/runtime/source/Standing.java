package io.tidings.runtime.source;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a source is doing, in a word and a time, by what the topics say of it. Pure; immutable.
///
/// @param state `paused`, `new`, or the status's state in lower case: `active`, `failing`, `silent`, `drifting`, `gap`,
///     `gone`, `done`
/// @param overdueSince when a poll should have been known of at the latest; null where none is missed
public record Standing(String state, @Nullable Instant overdueSince) {

    /// Ingest keeps a poll that changed nothing to itself for this long at most, so that nobody else can tell sooner
    /// that
    /// one is missing; its gauge `tidings.ingest.sources.overdue` tells at once.
    public static final Duration POLLS_UNTOLD = Duration.ofMinutes(10);

    private static final Duration LENIENCE = Duration.ofMinutes(1);

    /// What the definition asks for counts before what was last seen.
    ///
    /// @param status null where it was never polled
    public static Standing of(SourceDefinition definition, @Nullable SourceStatus status, Instant now) {
        if (definition.getPaused()) {
            return new Standing("paused", null);
        }
        var state = status == null || status.getLastPolledAt() == null
                ? "new"
                : status.getState().name().toLowerCase(Locale.ROOT);
        var known = knownBy(definition, status);
        return new Standing(state, known != null && known.plus(LENIENCE).isBefore(now) ? known : null);
    }

    /// When the topic should tell of another poll at the latest.
    private static @Nullable Instant knownBy(SourceDefinition definition, @Nullable SourceStatus status) {
        var answered = status == null ? null : status.getAnsweredRequestAt();
        if (answered == null || definition.getRequestedAt().isAfter(answered)) {
            return definition.getRequestedAt();
        }
        var every = definition.getPollEveryMillis();
        if (status == null || every == null || status.getNextPollAt() == null) {
            return null;
        }
        var chosen = status.getIntervalMillis();
        var interval = Duration.ofMillis(chosen == null ? every : chosen);
        var quiet = status.getLastPolledAt() == null
                ? status.getNextPollAt()
                : status.getLastPolledAt().plus(POLLS_UNTOLD).plus(interval);
        return quiet.isAfter(status.getNextPollAt()) ? quiet : status.getNextPollAt();
    }
}
