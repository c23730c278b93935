package io.tidings.text.normalise;

import org.jspecify.annotations.Nullable;

/// An article's words as people shall read them.
///
/// @param title one line without a line break, or `null` where the article has none; never empty
/// @param text the body: paragraphs, each ended by `\n`; empty if nothing readable is left
public record CleanText(@Nullable String title, String text) {}
