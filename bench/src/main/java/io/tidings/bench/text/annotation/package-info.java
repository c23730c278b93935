/// What a person found in articles by reading them, and how the analysis does against that.
@NullMarked
package io.tidings.bench.text.annotation;

import org.jspecify.annotations.NullMarked;
