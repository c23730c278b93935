/// What of the entries read is new, and which numbers it gets. Pure; no Kafka, no HTTP.
@NullMarked
package io.tidings.ingest.intake;

import org.jspecify.annotations.NullMarked;
