/// Sources as people write them, and as definitions in their topic.
@NullMarked
package io.tidings.cli.source;

import org.jspecify.annotations.NullMarked;
