package io.tidings.enrich;

import static io.tidings.runtime.config.Config.orElse;

import io.tidings.enrich.lane.Lanes;
import io.tidings.runtime.config.Config;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which language is judged in which lane. A change moves languages to lanes that know nothing of their articles: reset
/// the state
/// then. Immutable.
///
/// @param count number of lanes, each with one writer, 1 to 1,000, default 4; key `lanes.count`
/// @param own large languages by BCP 47 code, each with the lane that it has for itself, 0 to `count` - 1; the others
/// share the
///     rest by hash; default `vi: 0, en: 1`; key `lanes.own`
public record LaneConfig(Integer count, Map<String, Integer> own) {

    private static final int MOST = 1_000;

    public LaneConfig(@Nullable Integer count, @Nullable Map<String, Integer> own) {
        this.count = orElse(count, 4);
        this.own = own == null ? Map.of("vi", 0, "en", 1) : Map.copyOf(own);
        Config.require(this.count >= 1 && this.count <= MOST, "lanes.count", count, "1 to " + MOST);
        Config.require(
                this.own.values().stream().allMatch(lane -> lane >= 0 && lane < this.count),
                "lanes.own",
                own,
                "lanes from 0 to " + (this.count - 1));
        Config.require(
                this.own.values().stream().distinct().count() == this.own.size() && this.own.size() < this.count,
                "lanes.own",
                own,
                "a different lane for each language, and at least one lane left for the others");
    }

    /// Four lanes: Vietnamese, English, and two for all others.
    public static LaneConfig defaults() {
        return new LaneConfig(null, null);
    }

    /// The table itself.
    public Lanes table() {
        return new Lanes(count, own);
    }
}
