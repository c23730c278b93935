package io.tidings.ingest.schedule;

import io.tidings.news.SourceDefinition;
import java.net.URI;
import java.util.Locale;

/// Which host a source is asked from. Pure.
public final class SourceHost {

    private SourceHost() {}

    /// The host's name in lower case; for a source that is on no host, something that no other source has.
    public static String of(SourceDefinition definition) {
        return of(definition.getAddress(), definition.getSourceId());
    }

    private static String of(String address, String id) {
        try {
            var host = URI.create(address.strip()).getHost();
            return host == null ? "/" + id : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return "/" + id;
        }
    }
}
