package io.tidings.testkit.newsroom.check;

import java.util.concurrent.atomic.LongAdder;

/// How often the newsroom answered with what. Thread-safe.
public final class Counts {

    private final LongAdder feeds = new LongAdder();
    private final LongAdder notModified = new LongAdder();
    private final LongAdder troubles = new LongAdder();
    private final LongAdder pages = new LongAdder();
    private final LongAdder robots = new LongAdder();

    /// Since the beginning.
    ///
    /// @param feeds given whole
    /// @param notModified feeds answered 304
    /// @param troubles feeds answered with anything else
    /// @param pages of articles and sites
    /// @param robots robots.txt
    public record Total(long feeds, long notModified, long troubles, long pages, long robots) {}

    /// What was answered until now.
    public Total total() {
        return new Total(feeds.sum(), notModified.sum(), troubles.sum(), pages.sum(), robots.sum());
    }

    /// A feed was given whole.
    public void feed() {
        feeds.increment();
    }

    /// A feed was answered 304.
    public void notModified() {
        notModified.increment();
    }

    /// A feed was answered with a trouble.
    public void trouble() {
        troubles.increment();
    }

    /// A page was given.
    public void page() {
        pages.increment();
    }

    /// A robots.txt was given.
    public void robots() {
        robots.increment();
    }
}
