/// A batch of records into the database in one transaction, with the positions it reaches.
@NullMarked
package io.tidings.store.write;

import org.jspecify.annotations.NullMarked;
