/// The service that takes news in: sources are polled, and what is new in them is published exactly once.
@NullMarked
package io.tidings.ingest;

import org.jspecify.annotations.NullMarked;
