/// What one line or block of an article is: text, caption, boilerplate, source line, registration wall.
@NullMarked
package io.tidings.extract.block;

import org.jspecify.annotations.NullMarked;
