/// Publishing polls in transactions, with the sources' new status and the group's offsets.
@NullMarked
package io.tidings.ingest.publish;

import org.jspecify.annotations.NullMarked;
