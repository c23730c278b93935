/// Measures article extraction against what people read out of the same pages.
@NullMarked
package io.tidings.bench.extract;

import org.jspecify.annotations.NullMarked;
