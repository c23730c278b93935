package io.tidings.console.tail;

/// Told of a topic's records by one thread.
///
/// @param <V> the topic's value
public interface RecentListener<V> {

    /// What was told before will be told again, e.g. after the cluster was away.
    void startsOver();

    /// A record.
    ///
    /// @param live whether it has just been committed; false for what was there when the reading began
    void take(V value, boolean live);
}
