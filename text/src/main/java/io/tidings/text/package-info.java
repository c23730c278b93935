/// What an article means, found from its text alone: language, topics, entities, sources cited, dates, amounts,
/// keywords.
@NullMarked
package io.tidings.text;

import org.jspecify.annotations.NullMarked;
