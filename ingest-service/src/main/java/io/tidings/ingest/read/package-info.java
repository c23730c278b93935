/// What stands in a source, as entries: one class for each kind.
@NullMarked
package io.tidings.ingest.read;

import org.jspecify.annotations.NullMarked;
