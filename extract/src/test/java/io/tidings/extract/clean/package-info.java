@NullMarked
package io.tidings.extract.clean;

import org.jspecify.annotations.NullMarked;
