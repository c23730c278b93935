package io.tidings.console.source;

import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.source.SourceRequests;
import java.util.Collection;
import java.util.List;

/// Writes definitions; returns when the cluster has them. Thread-safe.
public interface SourceWriter {

    /// @throws IllegalStateException if the cluster does not take them
    void write(Collection<SourceDefinition> sources);

    /// There shall be no such source any more.
    ///
    /// @throws IllegalStateException if the cluster does not take it
    void remove(String id);

    /// To the cluster. An operator's changes are rare: each has a connection of its own.
    static SourceWriter to(ClusterAddress cluster) {
        return new SourceWriter() {
            @Override
            public void write(Collection<SourceDefinition> sources) {
                SourceRequests.write(cluster, sources);
            }

            @Override
            public void remove(String id) {
                SourceRequests.remove(cluster, List.of(id));
            }
        };
    }
}
