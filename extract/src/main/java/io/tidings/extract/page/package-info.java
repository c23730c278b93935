/// Articles that arrive as an HTML page: the way in.
@NullMarked
package io.tidings.extract.page;

import org.jspecify.annotations.NullMarked;
