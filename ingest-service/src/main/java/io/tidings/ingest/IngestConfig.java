package io.tidings.ingest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidings.ingest.fetch.FetchLimits;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.HttpConfig;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How ingest is set up. Immutable; nothing changes while it runs.
///
/// @param cluster keys `kafka`, `registry`, `kafka-properties`
/// @param http where `/metrics` and `/health` answer; key `http`, port 8081 by default, used by the process of its own
/// @param instance a name no other running instance has; key `instance`, by default a new one at each start. A fixed
/// name
///     makes a restart after a crash quicker
/// @param group the consumer group that shares the sources; key `group`, by default `tidings-ingest`
/// @param pollsAtOnce most polls at a time, 1 to 100,000; key `polls-at-once`, by default 200
/// @param settle how long a file in a watched folder has to be left alone before it is taken; key `settle`, by default
/// 1s
/// @param contact whom a publisher can ask about our requests, a mail address or a page; stands in the User-Agent where
///     that is not given itself; key `contact`
/// @param userAgent sent with each request, with a contact; its first word is our name in robots.txt; key `user-agent`
/// @param fetch what one fetch may cost; key `fetch`
/// @param post where `POST /articles` is answered; key `post` with `port` and `host`; nowhere where absent
public record IngestConfig(
        @JsonUnwrapped ClusterAddress cluster,
        HttpConfig http,
        String instance,
        String group,
        Integer pollsAtOnce,
        Duration settle,
        @Nullable String contact,
        String userAgent,
        FetchLimits fetch,
        @Nullable HttpConfig post) {

    private static final int DEFAULT_PORT = 8081;
    private static final int MOST_AT_ONCE = 100_000;
    private static final int AT_ONCE = 200;

    /// Who fetches, where the configuration does not say.
    public static final String USER_AGENT = "Tidings/0.1 (news reader; contact: operator of this host)";

    public IngestConfig(
            @Nullable ClusterAddress cluster,
            @Nullable HttpConfig http,
            @Nullable String instance,
            @Nullable String group,
            @Nullable Integer pollsAtOnce,
            @Nullable Duration settle,
            @Nullable String contact,
            @Nullable String userAgent,
            @Nullable FetchLimits fetch,
            @Nullable HttpConfig post) {
        this.cluster = Config.given(cluster, "kafka", "host:port of a broker, e.g. localhost:9092");
        this.http = http == null ? HttpConfig.onPort(DEFAULT_PORT) : http;
        this.instance =
                instance == null || instance.isBlank() ? UUID.randomUUID().toString() : instance;
        this.group = Config.orElse(group, "tidings-ingest");
        this.pollsAtOnce = Config.orElse(pollsAtOnce, AT_ONCE);
        this.settle = Config.orElse(settle, Duration.ofSeconds(1));
        this.contact = contact;
        this.userAgent = Config.orElse(
                userAgent, contact == null ? USER_AGENT : USER_AGENT.replace("operator of this host", contact));
        this.fetch = fetch == null ? FetchLimits.defaults() : fetch;
        this.post = post;
        Config.require(
                this.pollsAtOnce > 0 && this.pollsAtOnce <= MOST_AT_ONCE,
                "polls-at-once",
                pollsAtOnce,
                "1 to " + MOST_AT_ONCE);
        Config.require(
                contact == null || contact.matches("[\\x21-\\x7E][\\x20-\\x7E]*"),
                "contact",
                contact,
                "a mail address or a page, in ASCII");
        Config.require(!this.settle.isNegative(), "settle", settle, "zero or longer, e.g. 1s");
    }

    /// The only instance, on this machine, with defaults for everything else.
    public static IngestConfig local(ClusterAddress cluster) {
        return named(cluster, "local");
    }

    /// An instance of that name, with defaults for everything else.
    public static IngestConfig named(ClusterAddress cluster, String instance) {
        return new IngestConfig(cluster, HttpConfig.onPort(0), instance, null, null, null, null, null, null, null);
    }

    /// The same, taking articles that are sent on a port of this machine; 0: any free one.
    public IngestConfig withPostOn(int port) {
        return new IngestConfig(
                cluster,
                http,
                instance,
                group,
                pollsAtOnce,
                settle,
                contact,
                userAgent,
                fetch,
                HttpConfig.onPort(port));
    }
}
