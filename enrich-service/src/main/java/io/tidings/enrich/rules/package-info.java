/// Tag rules made by people: out of `news.taxonomy`, tried on every article from then on.
@NullMarked
package io.tidings.enrich.rules;

import org.jspecify.annotations.NullMarked;
