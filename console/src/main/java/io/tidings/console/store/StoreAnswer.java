package io.tidings.console.store;

/// What the store's API said.
///
/// @param <T> what was asked for
public sealed interface StoreAnswer<T> {

    /// It is there.
    record Found<T>(T value) implements StoreAnswer<T> {}

    /// There is none of that id.
    record Missing<T>(String message) implements StoreAnswer<T> {}

    /// The question was wrong, e.g. a damaged link to an older page.
    record Wrong<T>(String message) implements StoreAnswer<T> {}

    /// The store, or its database, does not answer.
    record Away<T>(String message) implements StoreAnswer<T> {}
}
