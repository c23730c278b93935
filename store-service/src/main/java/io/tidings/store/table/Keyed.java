package io.tidings.store.table;

/// A value on its way into a table.
///
/// @param id primary key of its row
/// @param value the record's value
/// @param place where the record stands
public record Keyed<V>(String id, V value, Place place) {}
