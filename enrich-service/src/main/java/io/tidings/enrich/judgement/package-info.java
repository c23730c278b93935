/// The pure decisions about duplicates: likeness, seniority, verdicts and their corrections.
@NullMarked
package io.tidings.enrich.judgement;

import org.jspecify.annotations.NullMarked;
