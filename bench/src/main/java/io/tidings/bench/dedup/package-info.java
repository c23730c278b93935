/// Duplicates through the enrichment's real topology: how many copies are found again, and what finding them costs.
@NullMarked
package io.tidings.bench.dedup;

import org.jspecify.annotations.NullMarked;
