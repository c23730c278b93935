/// The store service: the clean stream into PostgreSQL, and the search API over it.
@NullMarked
package io.tidings.store;

import org.jspecify.annotations.NullMarked;
