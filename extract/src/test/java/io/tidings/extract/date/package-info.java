@NullMarked
package io.tidings.extract.date;

import org.jspecify.annotations.NullMarked;
