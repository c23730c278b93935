package io.tidings.runtime.source;

import io.tidings.news.FullTextRule;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.runtime.config.Config;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One source of a {@link SourcesFile}. Immutable.
///
/// @param id lower case letters, digits, `.`, `-` and `_`; key `id`
/// @param address file, folder or http(s) address without a password; absent for kind `http_post`; key `address`
/// @param kind how it is read; absent: by what is there; key `kind`
/// @param name for a person; key `name`
/// @param every time between polls, at least 100 ms; absent: ten minutes; key `every`
/// @param minInterval shortest time that its rhythm may bring it to; key `min-interval`
/// @param maxInterval longest time that its rhythm may bring it to; key `max-interval`
/// @param section of its articles, where they do not say; key `section`
/// @param language BCP 47 code, a hint; key `language`
/// @param country ISO 3166 code, a hint; key `country`
/// @param paused not polled for now; absent: as it is; key `paused`
/// @param keepPages bytes as fetched go into `news.pages`; absent: they do; key `keep-pages`
/// @param allowPrivateAddresses loopback and private addresses may be fetched; key `allow-private-addresses`
/// @param ignoreRobots the publisher allows what its robots.txt forbids; key `ignore-robots`
/// @param headers sent with each request, never credentials; key `headers`
/// @param credentials secrets by reference; key `credentials`
/// @param limits of one poll; key `limits`
/// @param fullText where the text is taken from: `auto`, `entry`, `page`; key `full-text`
/// @param linkSelector CSS selector of a page's links, for kind `links`; key `link-selector`
/// @param hints selectors for the site's pages; key `hints`
/// @param since entries published before are passed over; key `since`
/// @param labels free; key `labels`
/// @param homepage the site for people; key `homepage`
/// @param contact whom to ask; key `contact`
public record SourceEntry(
        String id,
        @Nullable String address,
        @Nullable SourceKind kind,
        @Nullable String name,
        @Nullable Duration every,
        @Nullable Duration minInterval,
        @Nullable Duration maxInterval,
        @Nullable String section,
        @Nullable String language,
        @Nullable String country,
        @Nullable Boolean paused,
        @Nullable Boolean keepPages,
        @Nullable Boolean allowPrivateAddresses,
        @Nullable Boolean ignoreRobots,
        @Nullable Map<String, String> headers,
        @Nullable List<WrittenCredential> credentials,
        @Nullable WrittenLimits limits,
        @Nullable FullTextRule fullText,
        @Nullable String linkSelector,
        @Nullable WrittenHints hints,
        @Nullable Instant since,
        @Nullable List<String> labels,
        @Nullable String homepage,
        @Nullable String contact) {

    /// Time between polls where none is written.
    public static final Duration EVERY = Duration.ofMinutes(10);

    public SourceEntry {
        new EntryCheck(String.valueOf(id)).of(address, kind, every, minInterval, maxInterval, headers, credentials);
    }

    /// A source with nothing but defaults.
    public static SourceEntry of(String id, String address, @Nullable SourceKind kind) {
        return new SourceEntry(
                id, address, kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null);
    }

    /// To be polled once, whatever was published before.
    public SourceDefinition once(Instant now) {
        return SourceDefinition.newBuilder(standing(now))
                .setPollEveryMillis(null)
                .setMinIntervalMillis(null)
                .setMaxIntervalMillis(null)
                .setPublishKnown(true)
                .build();
    }

    /// To be polled again and again.
    public SourceDefinition standing(Instant now) {
        return SourceDefinition.newBuilder()
                .setSourceId(id)
                .setKind(Config.orElse(kind, SourceKind.AUTO))
                .setAddress(address == null ? "" : address.strip())
                .setName(name)
                .setPollEveryMillis(Config.orElse(every, EVERY).toMillis())
                .setMinIntervalMillis(millis(minInterval))
                .setMaxIntervalMillis(millis(maxInterval))
                .setSection(section)
                .setLanguage(language)
                .setCountry(country)
                .setPaused(Boolean.TRUE.equals(paused))
                .setKeepPages(!Boolean.FALSE.equals(keepPages))
                .setAllowPrivateAddresses(Boolean.TRUE.equals(allowPrivateAddresses))
                .setIgnoreRobots(Boolean.TRUE.equals(ignoreRobots))
                .setHeaders(headers == null ? Map.of() : headers)
                .setCredentials(
                        credentials == null
                                ? List.of()
                                : credentials.stream()
                                        .map(WrittenCredential::record)
                                        .toList())
                .setLimits(Config.orElse(limits, WrittenLimits.NONE).record())
                .setFullText(Config.orElse(fullText, FullTextRule.AUTO))
                .setLinkSelector(linkSelector)
                .setHints(Config.orElse(hints, WrittenHints.NONE).record())
                .setSince(since)
                .setLabels(labels == null ? List.of() : labels)
                .setHomepage(homepage)
                .setContact(contact)
                .setRequestedAt(now)
                .setDefinedAt(now)
                .build();
    }

    private static @Nullable Long millis(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis();
    }
}
