/// Cryptography by a native library, where there is one for this machine.
@NullMarked
package io.tidings.runtime.crypto;

import org.jspecify.annotations.NullMarked;
