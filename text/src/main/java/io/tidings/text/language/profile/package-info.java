/// Character n-gram profiles of languages: how they are built from published counts, stored and used.
@NullMarked
package io.tidings.text.language.profile;

import org.jspecify.annotations.NullMarked;
