/// The metrics of the process.
@NullMarked
package io.tidings.runtime.telemetry;

import org.jspecify.annotations.NullMarked;
