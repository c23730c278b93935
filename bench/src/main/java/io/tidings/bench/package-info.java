/// Benchmarks on data that is no part of the repository: one entry point, one shape of result, one way to keep time.
@NullMarked
package io.tidings.bench;

import org.jspecify.annotations.NullMarked;
