/// When a source is polled. No Kafka, no HTTP.
@NullMarked
package io.tidings.ingest.schedule;

import org.jspecify.annotations.NullMarked;
