package io.tidings.runtime.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.tidings.news.FullTextRule;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.runtime.config.DataSize;
import io.tidings.runtime.config.Durations;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Definitions as the YAML that defines them: what {@link SourcesFile} reads back is the same. What has its default is
/// left out. Thread-safe.
public final class SourcesText {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private SourcesText() {}

    /// A whole file.
    public static String yaml(Collection<SourceDefinition> definitions) {
        try {
            return YAML.writeValueAsString(Map.of(
                    "sources", definitions.stream().map(SourcesText::keys).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts are always YAML", e);
        }
    }

    /// The keys of one source with their values, in the order of the documentation.
    public static Map<String, Object> keys(SourceDefinition source) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("id", source.getSourceId());
        put(keys, "address", source.getAddress().isEmpty() ? null : source.getAddress());
        put(keys, "kind", source.getKind() == SourceKind.AUTO ? null : folded(source.getKind()));
        put(keys, "name", source.getName());
        put(keys, "every", every(source.getPollEveryMillis()));
        put(keys, "min-interval", duration(source.getMinIntervalMillis()));
        put(keys, "max-interval", duration(source.getMaxIntervalMillis()));
        put(keys, "section", source.getSection());
        put(keys, "language", source.getLanguage());
        put(keys, "country", source.getCountry());
        put(keys, "paused", source.getPaused() ? true : null);
        put(keys, "keep-pages", source.getKeepPages() ? null : false);
        put(keys, "allow-private-addresses", source.getAllowPrivateAddresses() ? true : null);
        put(keys, "ignore-robots", source.getIgnoreRobots() ? true : null);
        put(keys, "headers", source.getHeaders().isEmpty() ? null : source.getHeaders());
        put(keys, "credentials", credentials(source));
        put(keys, "limits", limits(WrittenLimits.of(source.getLimits())));
        put(keys, "full-text", source.getFullText() == FullTextRule.AUTO ? null : folded(source.getFullText()));
        put(keys, "link-selector", source.getLinkSelector());
        put(keys, "hints", hints(WrittenHints.of(source.getHints())));
        put(keys, "since", source.getSince() == null ? null : source.getSince().toString());
        put(keys, "labels", source.getLabels().isEmpty() ? null : source.getLabels());
        put(keys, "homepage", source.getHomepage());
        put(keys, "contact", source.getContact());
        return keys;
    }

    private static void put(Map<String, Object> keys, String key, @Nullable Object value) {
        if (value != null) {
            keys.put(key, value);
        }
    }

    private static String folded(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String every(@Nullable Long millis) {
        return millis == null || millis == SourceEntry.EVERY.toMillis() ? null : duration(millis);
    }

    private static @Nullable String duration(@Nullable Long millis) {
        return millis == null ? null : Durations.text(Duration.ofMillis(millis));
    }

    private static @Nullable List<Map<String, Object>> credentials(SourceDefinition source) {
        var written = source.getCredentials().stream()
                .map(WrittenCredential::of)
                .<Map<String, Object>>map(credential -> {
                    var keys = new LinkedHashMap<String, Object>();
                    put(keys, "use", credential.use() == null ? null : folded(credential.use()));
                    put(keys, "name", credential.name());
                    put(keys, "environment", credential.environment());
                    put(keys, "file", credential.file());
                    return keys;
                })
                .toList();
        return written.isEmpty() ? null : written;
    }

    private static @Nullable Map<String, Object> limits(WrittenLimits limits) {
        var keys = new LinkedHashMap<String, Object>();
        put(keys, "wire", text(limits.wire()));
        put(keys, "decoded", text(limits.decoded()));
        put(keys, "time", limits.time() == null ? null : Durations.text(limits.time()));
        put(keys, "redirects", limits.redirects());
        put(keys, "items-per-poll", limits.itemsPerPoll());
        return keys.isEmpty() ? null : keys;
    }

    private static @Nullable String text(@Nullable DataSize size) {
        return size == null ? null : size.toString();
    }

    private static @Nullable Map<String, Object> hints(WrittenHints hints) {
        var keys = new LinkedHashMap<String, Object>();
        put(keys, "body", hints.body());
        put(keys, "title", hints.title());
        put(keys, "standfirst", hints.standfirst());
        put(keys, "author", hints.author());
        put(keys, "date", hints.date());
        put(keys, "remove", hints.remove());
        return keys.isEmpty() ? null : keys;
    }
}
