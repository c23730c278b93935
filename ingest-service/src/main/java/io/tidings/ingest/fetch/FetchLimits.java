package io.tidings.ingest.fetch;

import io.tidings.news.SourceLimits;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.DataSize;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What one fetch may cost. Immutable.
///
/// @param timeout for each request, from the first byte sent to the last received; key `fetch.timeout`
/// @param wireLimit bytes received, before decompression; key `fetch.wire-limit`
/// @param decodedLimit bytes after decompression; key `fetch.decoded-limit`
/// @param redirects most that are followed; key `fetch.redirects`
/// @param spacing least time between two requests to one host; key `fetch.spacing`
public record FetchLimits(
        Duration timeout, DataSize wireLimit, DataSize decodedLimit, Integer redirects, Duration spacing) {

    private static final int MOST_REDIRECTS = 20;
    private static final Duration LONGEST_SPACING = Duration.ofMinutes(1);

    public FetchLimits(
            @Nullable Duration timeout,
            @Nullable DataSize wireLimit,
            @Nullable DataSize decodedLimit,
            @Nullable Integer redirects,
            @Nullable Duration spacing) {
        this.timeout = Config.orElse(timeout, Duration.ofSeconds(20));
        this.wireLimit = Config.orElse(wireLimit, DataSize.mebibytes(16));
        this.decodedLimit = Config.orElse(decodedLimit, DataSize.mebibytes(32));
        this.redirects = Config.orElse(redirects, 5);
        this.spacing = Config.orElse(spacing, Duration.ofMillis(250));
        Config.require(this.timeout.isPositive(), "fetch.timeout", timeout, "longer than zero, e.g. 20s");
        Config.require(this.wireLimit.bytes() > 0, "fetch.wire-limit", wireLimit, "more than zero, e.g. 16MiB");
        Config.require(
                this.decodedLimit.atLeast(this.wireLimit) && this.decodedLimit.bytes() <= Integer.MAX_VALUE / 2,
                "fetch.decoded-limit",
                this.decodedLimit,
                "at least fetch.wire-limit (" + this.wireLimit + ") and less than 1GiB");
        Config.require(
                this.redirects >= 0 && this.redirects <= MOST_REDIRECTS, "fetch.redirects", redirects, "0 to 20");
        Config.require(
                !this.spacing.isNegative() && this.spacing.compareTo(LONGEST_SPACING) <= 0,
                "fetch.spacing",
                spacing,
                "0s to 1m");
    }

    /// 20 s, 16 MiB on the wire, 32 MiB decoded, 5 redirects, a quarter of a second between two requests.
    public static FetchLimits defaults() {
        return new FetchLimits(null, null, null, null, null);
    }

    /// The same, where a source sets closer ones.
    public FetchLimits within(SourceLimits source) {
        var time = source.getTimeMillis();
        var hops = source.getRedirects();
        var wire = least(wireLimit, source.getWireBytes());
        return new FetchLimits(
                time == null || time < 1 || time > timeout.toMillis() ? timeout : Duration.ofMillis(time),
                wire,
                larger(least(decodedLimit, source.getDecodedBytes()), wire),
                hops == null ? redirects : Math.clamp(hops, 0, redirects),
                spacing);
    }

    /// The same with at most so many bytes, on the wire and decoded.
    FetchLimits atMost(long bytes) {
        var wire = least(wireLimit, bytes);
        return new FetchLimits(timeout, wire, larger(least(decodedLimit, bytes), wire), redirects, spacing);
    }

    private static DataSize least(DataSize limit, @Nullable Long bytes) {
        return bytes == null || bytes < 1 || bytes >= limit.bytes() ? limit : new DataSize(bytes);
    }

    private static DataSize larger(DataSize a, DataSize b) {
        return a.atLeast(b) ? a : b;
    }
}
