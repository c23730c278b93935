/// What goes wrong with a platform, said so that the reader knows what to do.
@NullMarked
package io.tidings.platform.failure;

import org.jspecify.annotations.NullMarked;
