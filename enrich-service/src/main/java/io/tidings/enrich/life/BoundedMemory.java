package io.tidings.enrich.life;

import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/// The memory that all RocksDB stores of the process share: blocks, indexes, filters and write buffers. Thread-safe.
public final class BoundedMemory implements AutoCloseable {

    /// Part of the cache that indexes and filters keep when blocks press on them.
    private static final double FOR_INDEXES = 0.2;

    private final Cache blocks;
    private final WriteBufferManager writeBuffers;

    /// @param bytes in all
    /// @param writeBufferBytes of these for write buffers
    public BoundedMemory(long bytes, long writeBufferBytes) {
        RocksDB.loadLibrary();
        this.blocks = new LRUCache(bytes, -1, false, FOR_INDEXES);
        this.writeBuffers = new WriteBufferManager(writeBufferBytes, blocks);
    }

    Cache blocks() {
        return blocks;
    }

    WriteBufferManager writeBuffers() {
        return writeBuffers;
    }

    /// Only when all stores are closed.
    @Override
    public void close() {
        writeBuffers.close();
        blocks.close();
    }
}
