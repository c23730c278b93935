package io.tidings.text.attribution;

import org.jspecify.annotations.Nullable;

/// An outlet or agency that an article names as its source.
///
/// @param name canonical name, e.g. `Bloomberg`; as it stands where the gazetteer does not know it
/// @param id Wikidata item where it is known for certain
/// @param because the words it rests on, e.g. `Bloomberg ngày 5/12 đưa tin`
public record Attribution(String name, @Nullable String id, String because) {}
