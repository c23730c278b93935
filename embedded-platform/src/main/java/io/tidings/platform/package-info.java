/// Broker, schema registry and PostgreSQL on one machine, started, stopped and found again by one object:
/// [io.tidings.platform.EmbeddedPlatform].
@NullMarked
package io.tidings.platform;

import org.jspecify.annotations.NullMarked;
