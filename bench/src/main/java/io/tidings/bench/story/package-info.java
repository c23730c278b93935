/// How well articles are put into stories, and what it costs.
@NullMarked
package io.tidings.bench.story;

import org.jspecify.annotations.NullMarked;
