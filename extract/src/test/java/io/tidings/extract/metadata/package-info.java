@NullMarked
package io.tidings.extract.metadata;

import org.jspecify.annotations.NullMarked;
