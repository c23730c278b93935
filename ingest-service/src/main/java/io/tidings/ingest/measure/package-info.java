/// What the service measures of itself.
@NullMarked
package io.tidings.ingest.measure;

import org.jspecify.annotations.NullMarked;
