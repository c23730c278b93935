/// Dates and times as publishers write them, for machines and for people, in some thirty languages.
@NullMarked
package io.tidings.extract.date;

import org.jspecify.annotations.NullMarked;
