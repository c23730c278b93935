package io.tidings.text.entity;

/// A name in a text.
///
/// @param from first token
/// @param to token after the last
/// @param because what it rests on
public record Mention(int from, int to, Named named, String because) {}
