/// How far each consumer group is behind, in records and in seconds, and what to think of it.
@NullMarked
package io.tidings.console.lag;

import org.jspecify.annotations.NullMarked;
