package io.tidings.enrich.read;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// A record as it lies in its topic.
///
/// @param timestamp milliseconds since 1970
/// @param value the bytes; null if it is a tombstone
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record RawRecord(
        String topic, int partition, long offset, long timestamp, Headers headers, byte @Nullable [] value) {

    /// The record that a step is about, with where it was read.
    static RawRecord of(Record<String, byte[]> record, RecordMetadata place) {
        return new RawRecord(
                place.topic(), place.partition(), place.offset(), record.timestamp(), record.headers(), record.value());
    }

    int length() {
        return value == null ? 0 : value.length;
    }
}
