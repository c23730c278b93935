package io.tidings.console.lag;

/// What to think of a consumer group.
public enum Verdict {
    /// Nothing is unread.
    CAUGHT_UP,
    /// A little is unread, as in any group at work.
    FOLLOWING,
    /// More is unread than a group at work has, and it moves.
    BEHIND,
    /// Something is unread, and in one partition at least nothing has moved for a while although members are there.
    STUCK,
    /// Something is unread and nobody is there to read it.
    ABANDONED,
    /// Nobody is there and nothing is unread, or nothing was ever committed.
    IDLE
}
