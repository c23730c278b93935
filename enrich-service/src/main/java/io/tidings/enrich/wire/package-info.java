/// How internal records and state are written: Avro's single-object encoding, known without a registry.
@NullMarked
package io.tidings.enrich.wire;

import org.jspecify.annotations.NullMarked;
