/// What a service is, and starting and stopping several.
@NullMarked
package io.tidings.runtime.life;

import org.jspecify.annotations.NullMarked;
