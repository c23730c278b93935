/// What a record becomes as a row: one value per table.
@NullMarked
package io.tidings.store.table;

import org.jspecify.annotations.NullMarked;
