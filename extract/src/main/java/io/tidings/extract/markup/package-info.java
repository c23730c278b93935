/// HTML as a tree, whatever is written in it.
@NullMarked
package io.tidings.extract.markup;

import org.jspecify.annotations.NullMarked;
