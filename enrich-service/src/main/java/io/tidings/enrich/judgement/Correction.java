package io.tidings.enrich.judgement;

/// A verdict that is no longer what it was.
///
/// @param member the article, with the verdict that was
/// @param verdict the verdict that is
public record Correction(Member member, Verdict verdict) {}
