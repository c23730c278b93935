package io.tidings.runtime.source;

import io.tidings.news.SourceLimits;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.DataSize;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Bounds of one poll of a source, within those of the service. Immutable.
///
/// @param wire most bytes of one answer as they come over the wire; key `wire`
/// @param decoded most bytes of one answer after decompression; key `decoded`
/// @param time most time for one answer; key `time`
/// @param redirects most redirects in a row, 0 to 20; key `redirects`
/// @param itemsPerPoll most new items that one poll publishes; key `items-per-poll`
public record WrittenLimits(
        @Nullable DataSize wire,
        @Nullable DataSize decoded,
        @Nullable Duration time,
        @Nullable Integer redirects,
        @Nullable Integer itemsPerPoll) {

    static final WrittenLimits NONE = new WrittenLimits(null, null, null, null, null);

    private static final int MOST_REDIRECTS = 20;

    public WrittenLimits {
        Config.require(wire == null || wire.bytes() > 0, "sources.limits.wire", wire, "more than zero, e.g. 4MiB");
        Config.require(
                decoded == null || decoded.bytes() > 0, "sources.limits.decoded", decoded, "more than zero, e.g. 8MiB");
        Config.require(time == null || time.isPositive(), "sources.limits.time", time, "longer than zero, e.g. 10s");
        Config.require(
                redirects == null || (redirects >= 0 && redirects <= MOST_REDIRECTS),
                "sources.limits.redirects",
                redirects,
                "0 to " + MOST_REDIRECTS);
        Config.require(
                itemsPerPoll == null || itemsPerPoll > 0, "sources.limits.items-per-poll", itemsPerPoll, "1 or more");
    }

    static WrittenLimits of(SourceLimits limits) {
        return new WrittenLimits(
                size(limits.getWireBytes()),
                size(limits.getDecodedBytes()),
                limits.getTimeMillis() == null ? null : Duration.ofMillis(limits.getTimeMillis()),
                limits.getRedirects(),
                limits.getItemsPerPoll());
    }

    SourceLimits record() {
        return new SourceLimits(
                wire == null ? null : wire.bytes(),
                decoded == null ? null : decoded.bytes(),
                time == null ? null : time.toMillis(),
                redirects,
                itemsPerPoll);
    }

    private static @Nullable DataSize size(@Nullable Long bytes) {
        return bytes == null ? null : new DataSize(bytes);
    }
}
