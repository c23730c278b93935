/// The whole pipeline on this machine: once through with `run`, until stopped with `up`.
@NullMarked
package io.tidings.cli.pipeline;

import org.jspecify.annotations.NullMarked;
