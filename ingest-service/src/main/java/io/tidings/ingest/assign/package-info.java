/// Sharing sources among instances: the consumer group, and what the owner of a partition has to know first.
@NullMarked
package io.tidings.ingest.assign;

import org.jspecify.annotations.NullMarked;
