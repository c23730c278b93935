/// How a source is doing: whether it has fallen silent, lost items between two polls, or changed its articles' shape.
/// No Kafka, no HTTP.
@NullMarked
package io.tidings.ingest.state;

import org.jspecify.annotations.NullMarked;
