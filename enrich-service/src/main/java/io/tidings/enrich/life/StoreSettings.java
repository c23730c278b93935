package io.tidings.enrich.life;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;

/// Gives every store its part of the {@link BoundedMemory}. Made by Streams, for each store one.
public final class StoreSettings implements RocksDBConfigSetter {

    /// Key in the application's settings under which the shared memory is found: an object, not a text.
    static final String MEMORY = "tidings.stores.memory";

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        if (!(configs.get(MEMORY) instanceof BoundedMemory memory)) {
            throw new IllegalStateException("the setting " + MEMORY + " is missing: start with StreamsSettings");
        }
        // Streams has given it a Bloom filter, without which most look-ups of bands would read the disk.
        if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
            table.setBlockCache(memory.blocks());
            table.setCacheIndexAndFilterBlocks(true);
            table.setCacheIndexAndFilterBlocksWithHighPriority(true);
            table.setPinTopLevelIndexAndFilter(true);
            options.setTableFormatConfig(table);
        }
        options.setWriteBufferManager(memory.writeBuffers());
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String storeName, Options options) {
        // The memory is shared and closed with the application.
    }
}
