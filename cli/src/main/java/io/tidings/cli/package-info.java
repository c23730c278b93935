/// The `tidings` command: what each subcommand is called, takes and returns.
@NullMarked
package io.tidings.cli;

import org.jspecify.annotations.NullMarked;
