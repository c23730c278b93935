/// The consumer group that feeds the writer, and what it does while the database is away.
@NullMarked
package io.tidings.store.consume;

import org.jspecify.annotations.NullMarked;
