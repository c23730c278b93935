package io.tidings.store.consume;

import io.tidings.store.write.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Gathers records until there are enough for a transaction, or the first has waited long enough. Not thread-safe.
final class BatchBuffer {

    static final int ROWS = 500;

    /// Keeps a batch of very long articles within the heap.
    private static final long BYTES = 16L << 20;

    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private long bytes;
    private long since;

    void add(ConsumerRecords<String, byte[]> more, long nanos) {
        if (records.isEmpty()) {
            since = nanos;
        }
        for (var record : more) {
            records.add(record);
            bytes += Math.max(record.serializedValueSize(), 0);
        }
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    boolean isDue(long nanos) {
        return !records.isEmpty() && (records.size() >= ROWS || bytes >= BYTES || nanos - since >= NANOS);
    }

    /// What was gathered; the buffer is empty afterwards.
    Batch take() {
        var batch = new Batch(records);
        clear();
        return batch;
    }

    void clear() {
        records = new ArrayList<>();
        bytes = 0;
    }
}
