package io.tidings.ingest.source;

import io.tidings.ingest.files.FileLooks;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;

/// A source that this instance owns. Immutable but for its looks.
///
/// @param definition as it shall be
/// @param status as it is committed
public record Source(SourceDefinition definition, SourceStatus status, Tenure tenure, FileLooks looks) {

    /// Its id.
    public String id() {
        return definition.getSourceId();
    }
}
