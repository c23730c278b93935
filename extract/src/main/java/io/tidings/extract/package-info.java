/// The article out of a page, a feed or a plain text: what the world publishes, as fields.
@NullMarked
package io.tidings.extract;

import org.jspecify.annotations.NullMarked;
