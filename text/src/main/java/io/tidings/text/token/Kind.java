package io.tidings.text.token;

/// What a token is.
public enum Kind {
    /// Letters, with digits and inner apostrophes: `km2`, `Côte`, `d'Ivoire`; one ideograph is one word.
    WORD,
    /// Digits with inner points and commas: `1.200,5`.
    NUMBER,
    /// Any other visible character, one by one.
    MARK
}
