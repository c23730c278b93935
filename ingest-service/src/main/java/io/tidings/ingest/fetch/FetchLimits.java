package io.tidings.ingest.fetch;

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
public record FetchLimits(Duration timeout, DataSize wireLimit, DataSize decodedLimit, int redirects) {

    private static final int MOST_REDIRECTS = 20;

    public FetchLimits(
            @Nullable Duration timeout,
            @Nullable DataSize wireLimit,
            @Nullable DataSize decodedLimit,
            @Nullable Integer redirects) {
        this(
                Config.orElse(timeout, Duration.ofSeconds(20)),
                Config.orElse(wireLimit, DataSize.mebibytes(16)),
                Config.orElse(decodedLimit, DataSize.mebibytes(32)),
                Config.orElse(redirects, 5).intValue());
    }

    public FetchLimits {
        Config.require(timeout.isPositive(), "fetch.timeout", timeout, "longer than zero, e.g. 20s");
        Config.require(wireLimit.bytes() > 0, "fetch.wire-limit", wireLimit, "more than zero, e.g. 16MiB");
        Config.require(
                decodedLimit.atLeast(wireLimit) && decodedLimit.bytes() <= Integer.MAX_VALUE / 2,
                "fetch.decoded-limit",
                decodedLimit,
                "at least fetch.wire-limit (" + wireLimit + ") and less than 1GiB");
        Config.require(redirects >= 0 && redirects <= MOST_REDIRECTS, "fetch.redirects", redirects, "0 to 20");
    }

    /// 20 s, 16 MiB on the wire, 32 MiB decoded, 5 redirects.
    public static FetchLimits defaults() {
        return new FetchLimits(Duration.ofSeconds(20), DataSize.mebibytes(16), DataSize.mebibytes(32), 5);
    }
}
