/// A text as words, numbers and marks with their places in it, read once for everything that looks for meaning.
@NullMarked
package io.tidings.text.token;

import org.jspecify.annotations.NullMarked;
