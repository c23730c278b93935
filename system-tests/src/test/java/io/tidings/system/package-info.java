/// The pipeline as a whole: from a file in a folder to a row in PostgreSQL, and what faults do to it.
@NullMarked
package io.tidings.system;

import org.jspecify.annotations.NullMarked;
