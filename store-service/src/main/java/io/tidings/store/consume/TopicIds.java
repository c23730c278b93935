package io.tidings.store.consume;

import java.util.Map;

/// Tells a topic from another that later bore its name.
@FunctionalInterface
public interface TopicIds {

    /// Id of each topic, as the cluster has it now.
    ///
    /// @throws org.apache.kafka.common.KafkaException if the cluster does not answer
    Map<String, String> now();
}
