@NullMarked
package io.tidings.extract.block;

import org.jspecify.annotations.NullMarked;
