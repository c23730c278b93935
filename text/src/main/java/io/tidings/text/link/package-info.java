/// Which stories in different languages report on the same event: by the names, days and numbers that both have.
@NullMarked
package io.tidings.text.link;

import org.jspecify.annotations.NullMarked;
