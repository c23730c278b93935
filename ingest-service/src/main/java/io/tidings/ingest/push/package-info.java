/// Articles that are sent to us: `POST /articles`.
@NullMarked
package io.tidings.ingest.push;

import org.jspecify.annotations.NullMarked;
