/// What every service needs and none is about: configuration, life cycle, health, metrics, Kafka clients.
@NullMarked
package io.tidings.runtime;

import org.jspecify.annotations.NullMarked;
