/// Winnowed fingerprints and passages, which find that a part of one text stands in another.
@NullMarked
package io.tidings.text.fingerprint;

import org.jspecify.annotations.NullMarked;
