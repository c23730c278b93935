package io.tidings.cli.source;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.ConfigFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A YAML file of sources, written by people:
///
/// ```yaml
/// sources:
///   - id: inbox
///     kind: folder
///     address: /inbox
///     every: 1s
/// ```
///
/// @param sources in the order of the file, each id once; key `sources`
public record SourcesFile(List<Entry> sources) {

    private static final Duration EVERY = Duration.ofMinutes(10);

    /// One source.
    ///
    /// @param id lower case letters, digits, `.`, `-` and `_`; key `id`
    /// @param address file, folder or http(s) address; key `address`
    /// @param kind how it is read; absent: by what is there; key `kind`
    /// @param name for a person; key `name`
    /// @param every time between polls, at least 100 ms; absent: ten minutes; key `every`
    /// @param section of its articles, where they do not say; key `section`
    /// @param language BCP 47 code, a hint; key `language`
    /// @param country ISO 3166 code, a hint; key `country`
    /// @param paused not polled for now; key `paused`
    /// @param allowPrivateAddresses loopback and private addresses may be fetched; key `allow-private-addresses`
    /// @param headers sent with each request; key `headers`
    /// @param labels free; key `labels`
    public record Entry(
            String id,
            String address,
            @Nullable SourceKind kind,
            @Nullable String name,
            @Nullable Duration every,
            @Nullable String section,
            @Nullable String language,
            @Nullable String country,
            @Nullable Boolean paused,
            @Nullable Boolean allowPrivateAddresses,
            @Nullable Map<String, String> headers,
            @Nullable List<String> labels) {

        private static final Duration SHORTEST = Duration.ofMillis(100);

        public Entry {
            Config.require(
                    id != null && id.matches("[a-z0-9][a-z0-9._-]*"),
                    "sources.id",
                    String.valueOf(id),
                    "lower case letters, digits, '.', '-' and '_', e.g. vnexpress-world");
            Config.require(
                    address != null && !address.isBlank(),
                    "sources.address",
                    String.valueOf(address),
                    "a file, a folder or an http(s) address (source " + id + ")");
            Config.require(
                    every == null || every.compareTo(SHORTEST) >= 0,
                    "sources.every",
                    String.valueOf(every),
                    "at least 100ms (source " + id + ")");
        }

        private SourceDefinition definition(Instant now, boolean once) {
            return SourceDefinition.newBuilder()
                    .setSourceId(id)
                    .setKind(kind == null ? SourceKind.AUTO : kind)
                    .setAddress(address)
                    .setName(name)
                    .setSection(section)
                    .setLanguage(language)
                    .setCountry(country)
                    .setPaused(Boolean.TRUE.equals(paused))
                    .setPollEveryMillis(once ? null : (every == null ? EVERY : every).toMillis())
                    .setPublishKnown(once)
                    .setAllowPrivateAddresses(Boolean.TRUE.equals(allowPrivateAddresses))
                    .setHeaders(headers == null ? Map.of() : headers)
                    .setLabels(labels == null ? List.of() : labels)
                    .setRequestedAt(now)
                    .setDefinedAt(now)
                    .build();
        }
    }

    public SourcesFile {
        Config.require(sources != null, "sources", "nothing", "a list of sources, each with `id` and `address`");
        sources = List.copyOf(sources);
        var ids = new HashSet<String>();
        for (var source : sources) {
            Config.require(ids.add(source.id()), "sources.id", source.id(), "an id that stands in the file once");
        }
    }

    /// Reads the file.
    ///
    /// @throws io.tidings.runtime.config.ConfigException if it cannot be read or what it says is not allowed
    public static SourcesFile read(Path file) {
        return ConfigFile.read(file, SourcesFile.class);
    }

    /// To be polled once, whatever was published before.
    public List<SourceDefinition> once(Instant now) {
        return sources.stream().map(source -> source.definition(now, true)).toList();
    }

    /// To be polled again and again.
    public List<SourceDefinition> standing(Instant now) {
        return sources.stream().map(source -> source.definition(now, false)).toList();
    }
}
