/// Which articles repeat which: the stores of a lane, and the shell around the judgement.
@NullMarked
package io.tidings.enrich.duplicates;

import org.jspecify.annotations.NullMarked;
