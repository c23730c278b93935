@NullMarked
package io.tidings.extract.page;

import org.jspecify.annotations.NullMarked;
