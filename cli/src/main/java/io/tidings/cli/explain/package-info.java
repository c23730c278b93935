/// What became of one article, hop by hop, and what each verdict rests on.
@NullMarked
package io.tidings.cli.explain;

import org.jspecify.annotations.NullMarked;
