/// Measures the feed reader against expectations that others wrote; nothing here runs with the tests.
@NullMarked
package io.tidings.extract.feed.score;

import org.jspecify.annotations.NullMarked;
