/// Apicurio Registry as a child process, unpacked once into the cache folder.
@NullMarked
package io.tidings.platform.registry;

import org.jspecify.annotations.NullMarked;
