package io.tidings.enrich.lane;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;

/// Which language is judged in which lane: large languages in one of their own, the others share the rest. A language
/// is always
/// judged in the same lane, which has one writer. Immutable.
///
/// Changing it moves languages to other lanes, where nothing is known of their articles: reset the application's state
/// then.
public final class Lanes {

    private final Map<String, Integer> own;
    private final List<Integer> shared;

    /// @param count number of lanes, at least 1
    /// @param own language codes and the lane that each has for itself, 0 to `count` - 1
    /// @throws IllegalArgumentException if no lane is left for the others, or one is not there
    public Lanes(int count, Map<String, Integer> own) {
        var taken = new HashSet<>(own.values());
        this.own = Map.copyOf(own);
        this.shared = IntStream.range(0, count)
                .filter(lane -> !taken.contains(lane))
                .boxed()
                .toList();
        if (shared.isEmpty()
                || taken.size() != own.size()
                || !taken.stream().allMatch(lane -> lane >= 0 && lane < count)) {
            throw new IllegalArgumentException(
                    "each lane of a language is one of 0 to %d, no two the same, and one is left for the others: %s"
                            .formatted(count - 1, own));
        }
    }

    /// How many lanes there are.
    public int count() {
        return own.size() + shared.size();
    }

    /// The lane of a language, 0 to one less than their number.
    ///
    /// @param language BCP 47 code, `und` too
    public int of(String language) {
        var lane = own.get(language);
        return lane != null ? lane : shared.get(Utils.toPositive(Utils.murmur2(Utils.utf8(language))) % shared.size());
    }
}
