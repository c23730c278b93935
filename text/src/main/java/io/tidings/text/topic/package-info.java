/// What an article is about, as IPTC Media Topics, by weighted lexicons that people can edit.
@NullMarked
package io.tidings.text.topic;

import org.jspecify.annotations.NullMarked;
