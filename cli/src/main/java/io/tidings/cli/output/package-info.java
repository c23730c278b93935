/// JSON lines, tables and progress: how results leave the command.
@NullMarked
package io.tidings.cli.output;

import org.jspecify.annotations.NullMarked;
