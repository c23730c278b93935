/// Which language is judged in which lane, and what travels there.
@NullMarked
package io.tidings.enrich.lane;

import org.jspecify.annotations.NullMarked;
