/// Characters as they should be: one form of Unicode, no invisible characters, one way to set Vietnamese tone marks.
@NullMarked
package io.tidings.extract.clean;

import org.jspecify.annotations.NullMarked;
