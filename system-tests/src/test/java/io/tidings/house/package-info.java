/// The rules of the house, checked: sizes, layers, names, formatting.
@NullMarked
package io.tidings.house;

import org.jspecify.annotations.NullMarked;
