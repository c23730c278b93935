package io.tidings.text.link;

/// What a story says in any language. Immutable.
///
/// @param kind what kind of thing it is
/// @param key by which it is known again: a Wikidata item or else a name, a day as `2026-02-03`, a number as `400` or
///     `50000000000 EUR`
public record Fact(FactKind kind, String key) {}
