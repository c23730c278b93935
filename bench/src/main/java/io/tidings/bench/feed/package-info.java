/// Measures the feed reader against expectations that others wrote.
@NullMarked
package io.tidings.bench.feed;

import org.jspecify.annotations.NullMarked;
