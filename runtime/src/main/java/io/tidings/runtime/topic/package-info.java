/// Reading topics whole: once, or continuously into a view.
@NullMarked
package io.tidings.runtime.topic;

import org.jspecify.annotations.NullMarked;
