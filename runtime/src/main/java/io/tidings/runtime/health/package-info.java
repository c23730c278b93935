/// How a service is doing, in a word and a sentence.
@NullMarked
package io.tidings.runtime.health;

import org.jspecify.annotations.NullMarked;
