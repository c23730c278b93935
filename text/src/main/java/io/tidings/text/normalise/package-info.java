/// Text made clean for people to read, and folded for machines to compare.
@NullMarked
package io.tidings.text.normalise;

import org.jspecify.annotations.NullMarked;
