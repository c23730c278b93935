package io.tidings.runtime.source;

import io.tidings.news.SourceKind;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.ConfigException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a written source has to obey, beyond the types of its keys.
///
/// @param id of the source, for the messages
record EntryCheck(String id) {

    private static final Duration SHORTEST = Duration.ofMillis(100);

    /// Headers that carry secrets, which have no business in a record that anyone may read.
    private static final Set<String> SECRET = Set.of("authorization", "proxy-authorization", "cookie", "x-api-key");

    /// @throws ConfigException that names the key
    void of(
            @Nullable String address,
            @Nullable SourceKind kind,
            @Nullable Duration every,
            @Nullable Duration least,
            @Nullable Duration most,
            @Nullable Map<String, String> headers,
            @Nullable List<WrittenCredential> credentials) {
        Config.require(
                id.matches("[a-z0-9][a-z0-9._-]*"),
                "sources.id",
                id,
                "lower case letters, digits, '.', '-' and '_', e.g. vnexpress-world");
        address(address, kind);
        interval("every", every);
        interval("min-interval", least);
        interval("max-interval", most);
        var usual = Config.orElse(every, SourceEntry.EVERY);
        require(least == null || least.compareTo(usual) <= 0, "min-interval", least, "at most `every`");
        require(most == null || most.compareTo(usual) >= 0, "max-interval", most, "at least `every`");
        if (headers != null) {
            headers.keySet().forEach(this::header);
        }
        if (kind == SourceKind.HTTP_POST) {
            require(
                    credentials != null && !credentials.isEmpty(),
                    "credentials",
                    "empty",
                    "at least one, which whoever sends has to show");
        }
    }

    private void address(@Nullable String address, @Nullable SourceKind kind) {
        require(
                kind == SourceKind.HTTP_POST || (address != null && !address.isBlank()),
                "address",
                String.valueOf(address),
                "a file, a folder or an http(s) address");
        // The address itself is not repeated: it has a password in it.
        if (address != null && address.strip().matches("(?i)https?://[^/?#]*@.*")) {
            throw new ConfigException("`sources.address` of source " + id
                    + " has a user or password in it, which everyone could read; write a credential of use `basic`");
        }
    }

    private void interval(String key, @Nullable Duration value) {
        require(value == null || value.compareTo(SHORTEST) >= 0, key, value, "at least 100ms");
    }

    private void header(String name) {
        require(
                !SECRET.contains(name.toLowerCase(Locale.ROOT)),
                "headers",
                name,
                "no header that carries a secret; write it under `credentials`");
    }

    private void require(boolean ok, String key, @Nullable Object found, String allowed) {
        Config.require(ok, "sources." + key, found, allowed + " (source " + id + ")");
    }
}
