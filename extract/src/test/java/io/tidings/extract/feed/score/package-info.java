/// Feeds made bad, for the tests and for reading a million of them by hand.
@NullMarked
package io.tidings.extract.feed.score;

import org.jspecify.annotations.NullMarked;
