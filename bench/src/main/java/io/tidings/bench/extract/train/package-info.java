/// Training what the extractor has learned, and trying it on sites that it has not seen.
@NullMarked
package io.tidings.bench.extract.train;

import org.jspecify.annotations.NullMarked;
