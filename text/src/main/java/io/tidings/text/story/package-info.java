/// Which articles report on the same event: vectors, likeness, grouping, and the book of stories that are told.
@NullMarked
package io.tidings.text.story;

import org.jspecify.annotations.NullMarked;
