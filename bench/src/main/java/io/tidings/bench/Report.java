package io.tidings.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// A benchmark's figures for programs and for people.
///
/// @param name of the benchmark
record Report(String name, Figures figures) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double GIBIBYTE = 1L << 30;

    /// One line of JSON; memory in bytes.
    String json() {
        var report = JSON.createObjectNode().put("name", name);
        report.putObject("machine")
                .put("cores", cores())
                .put("memory", memory())
                .put("jdk", jdk());
        var measured = report.putObject("figures");
        figures.measured()
                .forEach((figure, value) ->
                        spread(measured.putObject(figure), value.spread()).put("unit", value.unit()));
        var ratios = report.putObject("ratios");
        figures.ratios().forEach((ratio, value) -> spread(ratios.putObject(ratio), value));
        return report.toString();
    }

    /// A table.
    String table() {
        var table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT, "%s: %d cores, %.1f GiB, JDK %s%n", name, cores(), memory() / GIBIBYTE, jdk()));
        figures.measured().forEach((figure, value) -> table.append(line(figure, value.spread(), value.unit())));
        figures.ratios().forEach((ratio, value) -> table.append(line(ratio, value, "times")));
        return table.toString();
    }

    private static ObjectNode spread(ObjectNode node, Spread spread) {
        return node.put("median", spread.median()).put("min", spread.min()).put("max", spread.max());
    }

    private static String line(String what, Spread spread, String unit) {
        var around =
                spread.min() < spread.max() ? " (" + number(spread.min()) + " to " + number(spread.max()) + ")" : "";
        return String.format(Locale.ROOT, "  %-40s %12s %s%s%n", what, number(spread.median()), unit, around);
    }

    private static String number(double value) {
        if (value == Math.rint(value) && value != 1) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.4f" : "%,.1f", value);
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private static String jdk() {
        return Runtime.version().toString();
    }
}
