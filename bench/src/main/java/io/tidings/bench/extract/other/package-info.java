/// Pages that are no articles, made of real ones: what the extractor has to refuse.
@NullMarked
package io.tidings.bench.extract.other;

import org.jspecify.annotations.NullMarked;
