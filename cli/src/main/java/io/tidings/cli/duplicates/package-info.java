/// What people say of two articles: the same, or not.
@NullMarked
package io.tidings.cli.duplicates;

import org.jspecify.annotations.NullMarked;
