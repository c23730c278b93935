package io.tidings.ingest.push;

import io.tidings.ingest.read.Read;
import io.tidings.ingest.read.Read.KnownAs;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What one request has sent, until it is answered.
///
/// @param id of this request alone; stands as `version` in the places of its reads
/// @param key by which the sender marks a repeated request, with a hash of the content; null where it gives none
/// @param answer completed when it is known what became of it
/// @param tries transactions that it was in and that were not committed
record Delivery(String id, List<Read> reads, @Nullable KnownAs key, CompletableFuture<Answer> answer, int tries) {

    Delivery {
        reads = List.copyOf(reads);
    }

    /// One that was in no transaction yet.
    Delivery(String id, List<Read> reads, @Nullable KnownAs key, CompletableFuture<Answer> answer) {
        this(id, reads, key, answer, 0);
    }

    /// The same, which has to go into another transaction.
    Delivery again() {
        return new Delivery(id, reads, key, answer, tries + 1);
    }
}
