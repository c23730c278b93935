/// Small fixed-size sketches of texts from which the likeness of two articles is estimated.
@NullMarked
package io.tidings.text.sketch;

import org.jspecify.annotations.NullMarked;
