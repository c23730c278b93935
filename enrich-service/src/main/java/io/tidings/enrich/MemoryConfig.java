package io.tidings.enrich;

import static io.tidings.runtime.config.Config.orElse;

import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.DataSize;
import org.jspecify.annotations.Nullable;

/// Bounds of the memory of all RocksDB stores of the process together, outside the Java heap. Immutable.
///
/// @param blocks cache of blocks, with indexes, filters and write buffers counted in it, at least 8 MiB, default 128
/// MiB; key
///     `memory.blocks`
/// @param writeBuffers part of it for write buffers, at least 4 MiB, default 64 MiB; key `memory.write-buffers`
public record MemoryConfig(DataSize blocks, DataSize writeBuffers) {

    public MemoryConfig(@Nullable DataSize blocks, @Nullable DataSize writeBuffers) {
        this.blocks = orElse(blocks, DataSize.mebibytes(128));
        this.writeBuffers = orElse(writeBuffers, DataSize.mebibytes(64));
        Config.require(this.blocks.atLeast(DataSize.mebibytes(8)), "memory.blocks", blocks, "at least 8MiB");
        Config.require(
                this.writeBuffers.atLeast(DataSize.mebibytes(4)) && this.blocks.atLeast(this.writeBuffers),
                "memory.write-buffers",
                writeBuffers,
                "4MiB to `memory.blocks` (" + this.blocks + ")");
    }

    /// The defaults.
    public static MemoryConfig defaults() {
        return new MemoryConfig(null, null);
    }
}
