package io.tidings.text.fingerprint;

/// Words that stand in two texts alike, but for case, tone placement and punctuation.
///
/// @param text the passage as it stands in the first text
/// @param from index of its first token in the first text
/// @param otherFrom index of its first token in the second text
/// @param tokens its length in tokens, at least 6
public record SharedPassage(String text, int from, int otherFrom, int tokens) {}
