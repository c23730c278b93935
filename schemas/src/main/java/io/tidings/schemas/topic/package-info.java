/// The topic catalogue: one value per topic, and how the cluster is brought to it.
@NullMarked
package io.tidings.schemas.topic;

import org.jspecify.annotations.NullMarked;
