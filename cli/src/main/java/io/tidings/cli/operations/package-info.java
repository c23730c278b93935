/// The commands that look at a running pipeline: topics, ledger, rejected, and the four services.
@NullMarked
package io.tidings.cli.operations;

import org.jspecify.annotations.NullMarked;
