package io.tidings.schemas.topic;

/// What the cluster can carry: the same catalogue fits one broker and many. Immutable.
///
/// @param replicas copies of each partition, at least 1
/// @param minInSync copies that must have a record before it counts as written, 1 to `replicas`
/// @param mostPartitions a cap on the catalogue's partitions, at least 1
public record ClusterShape(int replicas, int minInSync, int mostPartitions) {

    public ClusterShape {
        if (replicas < 1 || minInSync < 1 || minInSync > replicas || mostPartitions < 1) {
            throw new IllegalArgumentException(
                    "a cluster has at least 1 replica, 1 to that many in sync, and at least 1 partition a topic: "
                            + "replicas %d, in sync %d, partitions %d".formatted(replicas, minInSync, mostPartitions));
        }
    }

    /// One broker on one machine.
    public static ClusterShape single() {
        return new ClusterShape(1, 1, 4);
    }

    /// Three brokers or more.
    public static ClusterShape replicated() {
        return new ClusterShape(3, 2, Integer.MAX_VALUE);
    }

    /// Partitions that the topic has in this cluster.
    public int partitions(Topic<?> topic) {
        return Math.min(topic.partitions(), mostPartitions);
    }
}
