package io.tidings.ingest.schedule;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import java.net.URI;
import java.util.Locale;

/// Where a source is asked. Pure.
public final class SourceHost {

    /// A moved source that fails so often at its new address is tried at its old one again.
    public static final int FAILURES_UNTIL_OLD_ADDRESS = 5;

    private SourceHost() {}

    /// The source's address: the definition's, or where that has moved for good by the server's word.
    public static String addressOf(SourceDefinition definition, SourceStatus status) {
        var moved = status.getMovedTo();
        return moved != null && definition.getAddress().equals(status.getMovedFrom()) ? moved : definition.getAddress();
    }

    /// The host's name in lower case; for a source that is on no host, something that no other source has.
    public static String of(SourceDefinition definition, SourceStatus status) {
        return of(addressOf(definition, status), definition.getSourceId());
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
