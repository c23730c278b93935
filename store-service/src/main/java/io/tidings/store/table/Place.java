package io.tidings.store.table;

/// Where a record stands in its topic.
///
/// @param partition of the topic
/// @param offset of the record in the partition
public record Place(int partition, long offset) {}
