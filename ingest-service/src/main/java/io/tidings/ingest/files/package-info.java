/// What is remembered of the files of a source.
@NullMarked
package io.tidings.ingest.files;

import org.jspecify.annotations.NullMarked;
