package io.tidings.schemas.id;

/// Two articles that somebody has said something of, the smaller id first. Immutable.
///
/// @param first id without spaces
/// @param second id without spaces
public record ArticlePair(String first, String second) {

    /// In either order.
    ///
    /// @throws IllegalArgumentException if they are the same
    public static ArticlePair of(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("both are article " + one + "; name two articles");
        }
        return one.compareTo(other) < 0 ? new ArticlePair(one, other) : new ArticlePair(other, one);
    }

    /// The pair of a key, in the key's order.
    ///
    /// @throws IllegalArgumentException if it is not two ids with a space between
    public static ArticlePair ofKey(String key) {
        if (!key.matches("\\S+ \\S+")) {
            throw new IllegalArgumentException("the key is not two article ids with a space between: " + key);
        }
        var space = key.indexOf(' ');
        return new ArticlePair(key.substring(0, space), key.substring(space + 1));
    }

    /// As it stands in `news.rulings`.
    public String key() {
        return first + " " + second;
    }
}
