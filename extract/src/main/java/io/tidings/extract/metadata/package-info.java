/// What a page says about its article: title, authors, section, image, addresses.
@NullMarked
package io.tidings.extract.metadata;

import org.jspecify.annotations.NullMarked;
