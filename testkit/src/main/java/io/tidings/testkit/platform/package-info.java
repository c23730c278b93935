/// The platform that tests run on: embedded in the tests' process, or in containers, by one switch.
@NullMarked
package io.tidings.testkit.platform;

import org.jspecify.annotations.NullMarked;
