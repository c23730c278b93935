/// The arithmetic of the ledger, the same for everyone who reads it.
@NullMarked
package io.tidings.schemas.ledger;

import org.jspecify.annotations.NullMarked;
