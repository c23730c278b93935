package io.tidings.store.write;

import java.util.List;

/// Where refused records go. Implementations return only when each of them is safe there.
interface Refusals {

    /// @throws org.apache.kafka.common.KafkaException if they could not be handed over; nothing is to be committed
    ///     then
    void handOver(List<Refusal> refusals);
}
