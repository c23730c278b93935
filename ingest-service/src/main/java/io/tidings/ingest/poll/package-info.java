/// Running the polls: who reads when, and what becomes of what was read.
@NullMarked
package io.tidings.ingest.poll;

import org.jspecify.annotations.NullMarked;
