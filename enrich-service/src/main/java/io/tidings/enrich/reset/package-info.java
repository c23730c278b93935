/// Throws the enrichment's state away and has it made anew from the topics.
@NullMarked
package io.tidings.enrich.reset;

import org.jspecify.annotations.NullMarked;
