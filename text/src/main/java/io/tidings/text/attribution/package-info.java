/// Whom an article cites as its source, and whose photographs it shows.
@NullMarked
package io.tidings.text.attribution;

import org.jspecify.annotations.NullMarked;
