/// How good extraction is on the development sets, and how quick.
@NullMarked
package io.tidings.extract.measure;

import org.jspecify.annotations.NullMarked;
