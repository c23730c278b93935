package io.tidings.text.entity;

/// A stretch of a text.
///
/// @param from first token
/// @param to token after the last
public record TokenRange(int from, int to) {

    /// Whether the token lies in it.
    public boolean contains(int token) {
        return token >= from && token < to;
    }
}
