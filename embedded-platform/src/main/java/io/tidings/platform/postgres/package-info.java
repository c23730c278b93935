/// PostgreSQL as child processes, with durable writes.
@NullMarked
package io.tidings.platform.postgres;

import org.jspecify.annotations.NullMarked;
