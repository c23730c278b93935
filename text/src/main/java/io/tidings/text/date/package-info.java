/// Days and months that a text mentions.
@NullMarked
package io.tidings.text.date;

import org.jspecify.annotations.NullMarked;
