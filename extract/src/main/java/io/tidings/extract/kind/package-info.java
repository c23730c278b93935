/// What an input is, told by its content rather than its name.
@NullMarked
package io.tidings.extract.kind;

import org.jspecify.annotations.NullMarked;
