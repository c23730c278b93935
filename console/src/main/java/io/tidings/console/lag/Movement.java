package io.tidings.console.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Since when each group's offset in each partition has stood where it stands, as far as has been watched. Not
/// thread-safe.
final class Movement {

    private record Place(String group, String topic, int partition) {}

    private record Stand(long offset, Instant since) {}

    private final Map<Place, Stand> stands = new HashMap<>();

    /// Watches once more.
    ///
    /// @return how long the group's longest standing partition that has something unread has stood; zero where
    ///     there is
    ///     none, or all has moved
    Duration watch(String group, List<PartitionLag> partitions, Instant now) {
        var longest = Duration.ZERO;
        for (var lag : partitions) {
            var committed = lag.committed();
            if (committed == null) {
                continue;
            }
            var place = new Place(group, lag.topic(), lag.partition());
            var before = stands.get(place);
            // What has nothing unread has no reason to move: its time begins with the first unread record.
            if (before == null || before.offset() != committed || !lag.isBehind()) {
                stands.put(place, new Stand(committed, now));
                continue;
            }
            var standing = Duration.between(before.since(), now);
            longest = standing.compareTo(longest) > 0 ? standing : longest;
        }
        return longest;
    }
}
