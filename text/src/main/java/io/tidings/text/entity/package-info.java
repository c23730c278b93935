/// People, organisations and places named in a text, in Vietnamese and English first.
@NullMarked
package io.tidings.text.entity;

import org.jspecify.annotations.NullMarked;
