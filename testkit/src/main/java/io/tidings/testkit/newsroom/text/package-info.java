/// Articles that nobody wrote: a grammar for each language, told by a seed.
@NullMarked
package io.tidings.testkit.newsroom.text;

import org.jspecify.annotations.NullMarked;
