/// Articles and rejections, asked of the store's API.
@NullMarked
package io.tidings.console.store;

import org.jspecify.annotations.NullMarked;
