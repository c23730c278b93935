/// What streams of articles through the embedded broker cost: the plain copy that everything else is compared with.
@NullMarked
package io.tidings.bench.stream;

import org.jspecify.annotations.NullMarked;
