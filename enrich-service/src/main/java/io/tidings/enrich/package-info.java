/// The enrichment: from articles as they were taken in to the clean, deduplicated stream, as one Kafka Streams
/// topology.
@NullMarked
package io.tidings.enrich;

import org.jspecify.annotations.NullMarked;
