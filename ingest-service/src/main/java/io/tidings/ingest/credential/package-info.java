/// Secrets of sources: found where the definition says that they lie, never written down.
@NullMarked
package io.tidings.ingest.credential;

import org.jspecify.annotations.NullMarked;
