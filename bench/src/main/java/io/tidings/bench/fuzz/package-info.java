/// Trying to crash or to stall the readers of pages and feeds, with inputs made bad and with inputs made to be slow.
@NullMarked
package io.tidings.bench.fuzz;

import org.jspecify.annotations.NullMarked;
