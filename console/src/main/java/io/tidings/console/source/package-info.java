/// The sources as they shall be and as they are, and what an operator wants changed.
@NullMarked
package io.tidings.console.source;

import org.jspecify.annotations.NullMarked;
