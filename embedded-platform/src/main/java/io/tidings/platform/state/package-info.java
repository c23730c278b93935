/// The folder in which a platform keeps everything, owned by one process at a time.
@NullMarked
package io.tidings.platform.state;

import org.jspecify.annotations.NullMarked;
