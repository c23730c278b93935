/// What operators' tools ask of every service over HTTP: metrics and health.
@NullMarked
package io.tidings.runtime.ops;

import org.jspecify.annotations.NullMarked;
