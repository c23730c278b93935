package io.tidings.runtime.config;

import java.util.Locale;
import java.util.regex.Pattern;

/// An amount of bytes with its unit: `512B`, `256KiB`, `8MiB`, `1GiB`. Immutable.
///
/// @param bytes zero or more
public record DataSize(long bytes) implements Comparable<DataSize> {

    private static final long KIBI = 1024;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})\\s*(b|kib|mib|gib)");

    public DataSize {
        Config.require(bytes >= 0, "size", bytes, "zero or more bytes");
    }

    /// @throws ConfigException if it is no size
    public static DataSize parse(String text) {
        var match = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            throw new ConfigException("`" + text + "` is no size; write it like 512B, 256KiB, 8MiB or 1GiB");
        }
        var amount = Long.parseLong(match.group(1));
        return new DataSize(
                switch (match.group(2)) {
                    case "b" -> amount;
                    case "kib" -> amount * KIBI;
                    case "mib" -> amount * KIBI * KIBI;
                    default -> amount * KIBI * KIBI * KIBI;
                });
    }

    /// That many KiB.
    public static DataSize kibibytes(long amount) {
        return new DataSize(amount * KIBI);
    }

    /// That many MiB.
    public static DataSize mebibytes(long amount) {
        return new DataSize(amount * KIBI * KIBI);
    }

    /// Bytes as an `int`, at most `Integer.MAX_VALUE`.
    public int intBytes() {
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    /// Whether it is as large as the other, or larger.
    public boolean atLeast(DataSize other) {
        return bytes >= other.bytes;
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public String toString() {
        var unit = 0;
        var amount = bytes;
        while (amount != 0 && amount % KIBI == 0 && unit < 3) {
            amount /= KIBI;
            unit++;
        }
        return amount + new String[] {"B", "KiB", "MiB", "GiB"}[unit];
    }
}
