package io.tidings.enrich.duplicates;

import java.time.Duration;

/// How much of the past a lane keeps. Immutable.
///
/// @param compared articles whose publications are no further apart are compared
/// @param late an article that comes no later than this after its publication is judged as if it had come in time
public record LaneWindow(Duration compared, Duration late) {

    /// The lane keeps what arrived up to this long before the last arrival.
    public Duration kept() {
        return compared.plus(late);
    }
}
