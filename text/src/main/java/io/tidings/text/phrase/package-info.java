/// Finding very many phrases in a text at once.
@NullMarked
package io.tidings.text.phrase;

import org.jspecify.annotations.NullMarked;
