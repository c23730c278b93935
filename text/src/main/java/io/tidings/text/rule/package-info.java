/// Tag rules of one's own: expressions over words, phrases, entities, sources and sections, tried on articles.
@NullMarked
package io.tidings.text.rule;

import org.jspecify.annotations.NullMarked;
