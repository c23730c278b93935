package io.tidings.ingest.source;

import io.tidings.ingest.files.FileLooks;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceStatus;
import java.time.Instant;

/// A source that this instance owns. Immutable but for its looks.
///
/// @param definition as it shall be
/// @param status as it is
/// @param writtenAt when it was polled by the status in the topic; 1970 where there is none
public record Source(
        SourceDefinition definition, SourceStatus status, Tenure tenure, FileLooks looks, Instant writtenAt) {

    /// Its id.
    public String id() {
        return definition.getSourceId();
    }
}
