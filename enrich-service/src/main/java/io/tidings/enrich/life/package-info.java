/// Runs the topology: settings, bounded memory, waiting for what is away, health.
@NullMarked
package io.tidings.enrich.life;

import org.jspecify.annotations.NullMarked;
