package io.tidings.runtime.health;

import java.util.Collection;

/// How something is doing, for machines in a word and for people in a sentence. Immutable.
///
/// @param status the word
/// @param message the sentence: what it does, waits for, or cannot do
public record Health(Status status, String message) {

    /// From best to worst.
    public enum Status {
        /// Doing its work.
        UP,
        /// Not yet doing it.
        STARTING,
        /// Something it depends on is away; it goes on by itself.
        WAITING,
        /// It does not do its work, and will not without help.
        DOWN
    }

    /// Doing its work.
    public static Health up(String message) {
        return new Health(Status.UP, message);
    }

    /// Not yet doing it.
    public static Health starting(String message) {
        return new Health(Status.STARTING, message);
    }

    /// Waiting for something that is away.
    public static Health waiting(String message) {
        return new Health(Status.WAITING, message);
    }

    /// Needs help.
    public static Health down(String message) {
        return new Health(Status.DOWN, message);
    }

    /// Whether it does its work.
    public boolean isUp() {
        return status == Status.UP;
    }

    /// The worst of them; UP for none.
    public static Status worst(Collection<Health> all) {
        return all.stream().map(Health::status).max(Status::compareTo).orElse(Status.UP);
    }
}
