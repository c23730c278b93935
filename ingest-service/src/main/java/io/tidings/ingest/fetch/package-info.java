/// Fetching over HTTP within limits: time, size, redirects, addresses.
@NullMarked
package io.tidings.ingest.fetch;

import org.jspecify.annotations.NullMarked;
