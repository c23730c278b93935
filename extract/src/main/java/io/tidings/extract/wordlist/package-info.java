/// Word and phrase lists that stand as data files beside the code.
@NullMarked
package io.tidings.extract.wordlist;

import org.jspecify.annotations.NullMarked;
