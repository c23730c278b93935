package io.tidings.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What a benchmark found, in the order in which it is to be read. Names are in camelCase; ratios begin with `to`,
/// after
/// what was measured in the same run. For one thread.
public final class Figures {

    private final SequencedMap<String, Figure> measured = new LinkedHashMap<>();
    private final SequencedMap<String, Spread> ratios = new LinkedHashMap<>();

    /// A measured value.
    public record Figure(Spread spread, String unit) {}

    /// A value that varies from round to round.
    public void measured(String name, Spread spread, String unit) {
        measured.put(name, new Figure(spread, unit));
    }

    /// A share between 0 and 1 that is the same in every run.
    public void share(String name, double share) {
        measured(name, Spread.of(share), "share");
    }

    /// A number of things.
    public void count(String name, int number, String unit) {
        measured(name, Spread.of(number), unit);
    }

    /// How ours does against another, where more is better for ours.
    public void ratio(String name, Spread ratio) {
        ratios.put(name, ratio);
    }

    Map<String, Figure> measured() {
        return measured;
    }

    Map<String, Spread> ratios() {
        return ratios;
    }
}
