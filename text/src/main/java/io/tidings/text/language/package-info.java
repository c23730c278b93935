/// Which language an article is written in, and how sure that is.
@NullMarked
package io.tidings.text.language;

import org.jspecify.annotations.NullMarked;
