/// Ports on the loopback interface, chosen free or checked.
@NullMarked
package io.tidings.platform.port;

import org.jspecify.annotations.NullMarked;
