@NullMarked
package io.tidings.extract.plain;

import org.jspecify.annotations.NullMarked;
