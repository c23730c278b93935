/// Programs that measure this module on real texts, which are no part of the repository: each has a `main` that takes
/// the folder with the unpacked texts, prints one line of JSON, and says so where they are missing.
@NullMarked
package io.tidings.text.measure;

import org.jspecify.annotations.NullMarked;
