/// What polling costs: one instance of ingest against the newsroom, and a bare HTTP client against the same.
@NullMarked
package io.tidings.bench.ingest;

import org.jspecify.annotations.NullMarked;
