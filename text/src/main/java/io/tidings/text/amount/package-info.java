/// Sums of money and measured quantities that a text mentions.
@NullMarked
package io.tidings.text.amount;

import org.jspecify.annotations.NullMarked;
