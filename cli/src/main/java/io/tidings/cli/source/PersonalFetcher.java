package io.tidings.cli.source;

import io.tidings.ingest.IngestConfig;
import io.tidings.ingest.fetch.FetchLimits;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.fetch.HostPermits;
import io.tidings.ingest.schedule.Places;
import java.time.Clock;

/// Fetches what a person names on the command line, within the limits that ingest has by default.
public final class PersonalFetcher {

    private PersonalFetcher() {}

    /// A fetcher for one command; to be closed.
    public static Fetcher open() {
        return new Fetcher(FetchLimits.defaults(), IngestConfig.USER_AGENT, Clock.systemUTC());
    }

    /// One that asks robots.txt and keeps its distance besides, as ingest does; to be closed.
    static Fetcher polite() {
        var limits = FetchLimits.defaults();
        return new Fetcher(
                limits,
                IngestConfig.USER_AGENT,
                Clock.systemUTC(),
                new HostPermits(limits.spacing(), Places.UNBOUNDED));
    }
}
