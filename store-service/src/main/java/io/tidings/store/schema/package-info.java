/// The database's tables, brought to their newest version on start.
@NullMarked
package io.tidings.store.schema;

import org.jspecify.annotations.NullMarked;
