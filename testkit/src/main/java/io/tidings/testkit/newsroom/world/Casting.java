package io.tidings.testkit.newsroom.world;

import java.util.EnumSet;
import java.util.List;

/// Which source has which temper. A function of the source's number and a random number between 0 and 1.
@FunctionalInterface
public interface Casting {

    /// The source's temper.
    ///
    /// @param chance at least 0, below 1, always the same for a source
    Temper of(int source, double chance);

    /// All sources alike.
    static Casting all(Temper temper) {
        return (_, _) -> temper;
    }

    /// One temper after the other.
    static Casting inTurn(List<Temper> tempers) {
        var order = List.copyOf(tempers);
        return (source, _) -> order.get(source % order.size());
    }

    /// As the world is: nine in ten behave, some of them correct and copy; the rest is spread over every trouble.
    static Casting worldly() {
        var troubles = List.copyOf(EnumSet.complementOf(EnumSet.of(Temper.STEADY, Temper.CORRECTING, Temper.COPYING)));
        return (_, chance) -> {
            if (chance < 0.6) {
                return Temper.STEADY;
            } else if (chance < 0.75) {
                return Temper.CORRECTING;
            } else if (chance < 0.9) {
                return Temper.COPYING;
            }
            return troubles.get((int) ((chance - 0.9) * 10 * troubles.size()));
        };
    }
}
