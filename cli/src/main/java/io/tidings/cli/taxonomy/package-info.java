/// Tag rules from the command line: tried on stored articles, put into force, listed, retired.
@NullMarked
package io.tidings.cli.taxonomy;

import org.jspecify.annotations.NullMarked;
