/// The rules by which articles, items and ledger entries get their keys.
@NullMarked
package io.tidings.schemas.id;

import org.jspecify.annotations.NullMarked;
