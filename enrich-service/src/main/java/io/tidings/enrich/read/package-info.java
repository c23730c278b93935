/// From bytes to an article with everything by which it is compared, or to a rejection.
@NullMarked
package io.tidings.enrich.read;

import org.jspecify.annotations.NullMarked;
