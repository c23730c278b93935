package io.tidings.store.table;

import org.jspecify.annotations.Nullable;

/// Text as PostgreSQL can hold it.
final class StorableText {

    private static final int LONGEST = 100_000;

    private StorableText() {}

    /// Without NUL characters and unpaired surrogates, and not longer than 100,000 characters; absent stays absent.
    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var storable = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints()
                .limit(LONGEST)
                .map(character -> isStorable(character) ? character : '\uFFFD')
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    private static boolean isStorable(int character) {
        return character != 0 && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }
}
