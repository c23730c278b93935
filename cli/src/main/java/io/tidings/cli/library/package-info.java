/// The commands that need no Kafka: extract, feed, analyze.
@NullMarked
package io.tidings.cli.library;

import org.jspecify.annotations.NullMarked;
