package io.tidings.cli.source;

import io.tidings.news.SourceKind;
import io.tidings.runtime.source.SourceEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sources of which only the usual things are known.
final class SourceEntries {

    private SourceEntries() {}

    /// A feed.
    static SourceEntry feed(
            String id,
            String address,
            @Nullable String name,
            @Nullable String language,
            @Nullable String homepage,
            List<String> labels) {
        return found(id, address, SourceKind.FEED, name, language, homepage, labels);
    }

    /// Something that was found, of any kind.
    static SourceEntry found(
            String id,
            String address,
            SourceKind kind,
            @Nullable String name,
            @Nullable String language,
            @Nullable String homepage,
            List<String> labels) {
        return new SourceEntry(
                id, address, kind, name, null, null, null, null, language, null, null, null, null, null, null, null,
                null, null, null, null, null, labels, homepage, null);
    }
}
