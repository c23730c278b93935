package io.tidings.runtime.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Checks for the compact constructors of configuration records.
public final class Config {

    private Config() {}

    /// @param ok whether the value is allowed
    /// @param key the YAML path of the key as the user writes it, e.g. `fetch.timeout`
    /// @param found the value
    /// @param allowed what is allowed, to follow *allowed is*
    /// @throws ConfigException if it is not
    public static void require(boolean ok, String key, @Nullable Object found, String allowed) {
        if (!ok) {
            throw new ConfigException("`" + key + "` is " + shown(found) + "; allowed is " + allowed);
        }
    }

    /// The value of a key that has no default.
    ///
    /// @param key the YAML path of the key
    /// @param meaning what to write there, e.g. `host:port of a broker`
    /// @throws ConfigException if it is absent or blank
    public static <T> T given(@Nullable T value, String key, String meaning) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw new ConfigException("`" + key + "` is missing: " + meaning);
        }
        return value;
    }

    /// The value of a key, or its default where it is absent.
    public static <T> T orElse(@Nullable T value, T absent) {
        return value == null ? absent : value;
    }

    private static String shown(@Nullable Object found) {
        return switch (found) {
            case null -> "absent";
            case Duration duration -> Durations.text(duration);
            default -> found.toString();
        };
    }
}
