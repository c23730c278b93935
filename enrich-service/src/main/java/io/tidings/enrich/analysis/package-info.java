/// What an article says, and by what it is compared: the text library applied to one article.
@NullMarked
package io.tidings.enrich.analysis;

import org.jspecify.annotations.NullMarked;
