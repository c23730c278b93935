/// The web console: what comes in, what goes out, who lags behind, what was stored and what was rejected.
@NullMarked
package io.tidings.console;

import org.jspecify.annotations.NullMarked;
