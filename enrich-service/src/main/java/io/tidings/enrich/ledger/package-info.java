/// Sums the journal into outcomes by source and hour.
@NullMarked
package io.tidings.enrich.ledger;

import org.jspecify.annotations.NullMarked;
