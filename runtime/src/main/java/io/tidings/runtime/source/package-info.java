/// Sources as people write them in YAML, and what has to be done so that the topic says the same. No Kafka.
@NullMarked
package io.tidings.runtime.source;

import org.jspecify.annotations.NullMarked;
