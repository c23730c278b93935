/// Links between stories in different languages, and the last step before `news.stories`.
@NullMarked
package io.tidings.enrich.links;

import org.jspecify.annotations.NullMarked;
