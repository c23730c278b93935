/// Measures the module `text`: languages, near duplicates, sketches, the whole analysis.
@NullMarked
package io.tidings.bench.text;

import org.jspecify.annotations.NullMarked;
