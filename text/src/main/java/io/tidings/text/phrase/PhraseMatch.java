package io.tidings.text.phrase;

/// A phrase found in a text.
///
/// @param from first token
/// @param to token after the last
/// @param value what the phrase stands for
public record PhraseMatch<V>(int from, int to, V value) {

    /// How many tokens it covers.
    public int length() {
        return to - from;
    }
}
