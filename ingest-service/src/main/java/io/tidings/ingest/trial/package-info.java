/// Reading a source once as a poll would, to show what would come of it; nothing is written.
@NullMarked
package io.tidings.ingest.trial;

import org.jspecify.annotations.NullMarked;
