/// What the steps of the topology have to say, each with the topic that it is for.
@NullMarked
package io.tidings.enrich.output;

import org.jspecify.annotations.NullMarked;
