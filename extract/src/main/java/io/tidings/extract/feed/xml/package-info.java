/// XML as the world really sends it: a pull tokenizer that never fails, its namespaces, entities and encodings.
@NullMarked
package io.tidings.extract.feed.xml;

import org.jspecify.annotations.NullMarked;
