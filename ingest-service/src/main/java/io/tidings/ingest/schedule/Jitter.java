package io.tidings.ingest.schedule;

import java.time.Duration;
import java.time.Instant;

/// Spreads polls that would all fall on one moment. Pure: the same source at the same time is put off by the same.
final class Jitter {

    private static final double SHARE = 0.1;

    /// Who polls every few seconds wants to see changes, and spreads by itself.
    private static final Duration TOO_SHORT = Duration.ofSeconds(10);

    private Jitter() {}

    /// Up to a tenth more.
    static Duration more(Duration pause, String source, Instant now) {
        return pause.compareTo(TOO_SHORT) < 0
                ? pause
                : pause.plusMillis((long) (pause.toMillis() * SHARE * chance(source, now)));
    }

    /// Up to a tenth more or less.
    static Duration around(Duration pause, String source, Instant now) {
        return pause.compareTo(TOO_SHORT) < 0
                ? pause
                : pause.plusMillis((long) (pause.toMillis() * SHARE * (2 * chance(source, now) - 1)));
    }

    /// From 0 to below 1, by the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static double chance(String source, Instant now) {
        var z = source.hashCode() * 0x9E3779B97F4A7C15L + now.toEpochMilli();
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}
