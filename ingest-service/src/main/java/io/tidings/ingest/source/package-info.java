/// The sources that this instance owns: as they shall be and as they are.
@NullMarked
package io.tidings.ingest.source;

import org.jspecify.annotations.NullMarked;
