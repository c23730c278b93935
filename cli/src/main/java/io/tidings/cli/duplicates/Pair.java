package io.tidings.cli.duplicates;

/// Two article ids, the smaller first.
record Pair(String first, String second) {

    /// In either order.
    ///
    /// @throws IllegalArgumentException if they are the same
    static Pair of(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("both are article " + one + "; name two articles");
        }
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /// As it stands in `news.rulings`.
    String key() {
        return first + " " + second;
    }
}
