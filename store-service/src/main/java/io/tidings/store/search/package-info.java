/// Which words of an article are indexed, how a question becomes a query, and the reading side of the tables.
@NullMarked
package io.tidings.store.search;

import org.jspecify.annotations.NullMarked;
