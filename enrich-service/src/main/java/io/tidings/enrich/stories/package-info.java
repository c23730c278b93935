/// Which articles report on the same event: reads what the lanes have published, and tells each language's stories.
@NullMarked
package io.tidings.enrich.stories;

import org.jspecify.annotations.NullMarked;
