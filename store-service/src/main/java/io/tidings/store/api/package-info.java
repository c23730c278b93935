/// The search API over HTTP.
@NullMarked
package io.tidings.store.api;

import org.jspecify.annotations.NullMarked;
