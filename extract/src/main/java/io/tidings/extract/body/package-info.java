/// The text of the article among everything else that stands on a page.
@NullMarked
package io.tidings.extract.body;

import org.jspecify.annotations.NullMarked;
