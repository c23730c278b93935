/// Topics by a linear model that somebody trained from articles of their own.
@NullMarked
package io.tidings.text.topic.learned;

import org.jspecify.annotations.NullMarked;
