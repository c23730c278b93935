/// Following the latest of a topic, from some minutes back and without a consumer group.
@NullMarked
package io.tidings.console.tail;

import org.jspecify.annotations.NullMarked;
