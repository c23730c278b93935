/// Kafka clients with the settings that every service shares.
@NullMarked
package io.tidings.runtime.kafka;

import org.jspecify.annotations.NullMarked;
