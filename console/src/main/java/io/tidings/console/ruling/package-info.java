/// What operators say of two articles, written to its topic.
@NullMarked
package io.tidings.console.ruling;

import org.jspecify.annotations.NullMarked;
