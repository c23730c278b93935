package io.tidings.extract.feed.xml;

import org.jspecify.annotations.Nullable;

/// The namespaces declared so far, and where in the tree they stop holding.
final class Scopes {

    /// More than any real document declares; what goes beyond is not remembered.
    private static final int MOST = 256;

    private final String[] prefixes = new String[MOST];
    private final Vocabulary[] vocabularies = new Vocabulary[MOST];
    private int count;

    /// How much is declared now, for [#leave(int)].
    int mark() {
        return count;
    }

    void leave(int mark) {
        count = mark;
    }

    /// @param prefix in lower case; empty for the default namespace
    void declare(String prefix, String address) {
        if (count < MOST) {
            prefixes[count] = prefix;
            vocabularies[count] = Vocabulary.ofAddress(address, prefix.isEmpty() ? null : prefix);
            count++;
        }
    }

    Vocabulary of(@Nullable String prefix) {
        String wanted = prefix == null ? "" : prefix;
        for (int i = count - 1; i >= 0; i--) {
            if (prefixes[i].equals(wanted)) {
                return vocabularies[i];
            }
        }
        return prefix == null ? Vocabulary.PLAIN : Vocabulary.ofPrefix(prefix);
    }
}
