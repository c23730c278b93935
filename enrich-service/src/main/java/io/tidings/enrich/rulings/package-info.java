/// What people say of two articles, carried to every lane.
@NullMarked
package io.tidings.enrich.rulings;

import org.jspecify.annotations.NullMarked;
