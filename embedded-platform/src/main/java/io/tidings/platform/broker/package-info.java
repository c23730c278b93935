/// A Kafka broker (KRaft, one node) inside this process.
@NullMarked
package io.tidings.platform.broker;

import org.jspecify.annotations.NullMarked;
