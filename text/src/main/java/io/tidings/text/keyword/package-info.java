/// The phrases that a text is made of.
@NullMarked
package io.tidings.text.keyword;

import org.jspecify.annotations.NullMarked;
