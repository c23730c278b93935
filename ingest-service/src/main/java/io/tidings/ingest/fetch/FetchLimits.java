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
public record FetchLimits(Duration timeout, DataSize wireLimit, DataSize decodedLimit, Integer redirects) {

    private static final int MOST_REDIRECTS = 20;

    public FetchLimits(
            @Nullable Duration timeout,
            @Nullable DataSize wireLimit,
            @Nullable DataSize decodedLimit,
            @Nullable Integer redirects) {
        this.timeout = Config.orElse(timeout, Duration.ofSeconds(20));
        this.wireLimit = Config.orElse(wireLimit, DataSize.mebibytes(16));
        this.decodedLimit = Config.orElse(decodedLimit, DataSize.mebibytes(32));
        this.redirects = Config.orElse(redirects, 5);
        Config.require(this.timeout.isPositive(), "fetch.timeout", timeout, "longer than zero, e.g. 20s");
        Config.require(this.wireLimit.bytes() > 0, "fetch.wire-limit", wireLimit, "more than zero, e.g. 16MiB");
        Config.require(
                this.decodedLimit.atLeast(this.wireLimit) && this.decodedLimit.bytes() <= Integer.MAX_VALUE / 2,
                "fetch.decoded-limit",
                this.decodedLimit,
                "at least fetch.wire-limit (" + this.wireLimit + ") and less than 1GiB");
        Config.require(
                this.redirects >= 0 && this.redirects <= MOST_REDIRECTS, "fetch.redirects", redirects, "0 to 20");
    }

    /// 20 s, 16 MiB on the wire, 32 MiB decoded, 5 redirects.
    public static FetchLimits defaults() {
        return new FetchLimits(null, null, null, null);
    }
}
