/// What is new about an article that was seen before.
@NullMarked
package io.tidings.enrich.revise;

import org.jspecify.annotations.NullMarked;
