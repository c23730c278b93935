/// Child processes that never outlive their parent for long.
@NullMarked
package io.tidings.platform.process;

import org.jspecify.annotations.NullMarked;
