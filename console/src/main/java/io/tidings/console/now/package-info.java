/// What happens now: throughput, freshness, the ledger and the services' health.
@NullMarked
package io.tidings.console.now;

import org.jspecify.annotations.NullMarked;
