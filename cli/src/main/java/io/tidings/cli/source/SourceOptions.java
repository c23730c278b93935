package io.tidings.cli.source;

import io.tidings.news.FullTextRule;
import io.tidings.news.SourceKind;
import io.tidings.runtime.config.Durations;
import io.tidings.runtime.config.Instants;
import io.tidings.runtime.source.SourceEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What can be said of a source on the command line; a file says the rest.
final class SourceOptions {

    @Option(names = "--id", paramLabel = "ID", description = "Its id (default: made of the address).")
    private @Nullable String id;

    @Option(names = "--kind", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES} (default: by content).")
    private @Nullable SourceKind kind;

    @Option(names = "--name", paramLabel = "NAME", description = "Its name for people.")
    private @Nullable String name;

    @Option(names = "--every", paramLabel = "DURATION", description = "Time between polls, e.g. 5m (default: 10m).")
    private @Nullable String every;

    @Option(names = "--section", paramLabel = "SECTION", description = "Section of articles that name none.")
    private @Nullable String section;

    @Option(names = "--language", paramLabel = "CODE", description = "Language, as a hint (BCP 47).")
    private @Nullable String language;

    @Option(names = "--country", paramLabel = "CODE", description = "Country, as a hint (ISO 3166).")
    private @Nullable String country;

    @Option(names = "--label", paramLabel = "LABEL", description = "Labels; can be given more than once.")
    private @Nullable List<String> labels;

    @Option(names = "--full-text", paramLabel = "RULE", description = "${COMPLETION-CANDIDATES} (default: auto).")
    private @Nullable FullTextRule fullText;

    @Option(names = "--link-selector", paramLabel = "CSS", description = "Links of a page of kind links.")
    private @Nullable String linkSelector;

    @Option(names = "--since", paramLabel = "T", description = "Pass over what was published before.")
    private @Nullable String since;

    @Option(names = "--allow-private-addresses", description = "It may be on this machine or in its network.")
    private boolean allowPrivateAddresses;

    /// The source at an address.
    ///
    /// @throws io.tidings.runtime.config.ConfigException if an option is wrong
    SourceEntry entry(String address) {
        return new SourceEntry(
                id == null ? SourceIds.ofAddress(address) : id,
                address,
                kind,
                name,
                every == null ? null : Durations.parse(every),
                null,
                null,
                section,
                language,
                country,
                null,
                null,
                allowPrivateAddresses ? true : null,
                null,
                null,
                null,
                null,
                fullText,
                linkSelector,
                null,
                since == null ? null : Instants.parse(since),
                labels,
                null,
                null);
    }

    boolean allowsPrivateAddresses() {
        return allowPrivateAddresses;
    }
}
