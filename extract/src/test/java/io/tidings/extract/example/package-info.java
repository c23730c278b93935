/// How to use this module, as programs that the build runs.
@NullMarked
package io.tidings.extract.example;

import org.jspecify.annotations.NullMarked;
