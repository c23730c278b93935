package io.tidings.testkit.newsroom.world;

/// How a site behaves when its feed is asked for. Its robots.txt and its articles' pages always answer as they should.
public enum Temper {
    /// As everyone should.
    STEADY,
    /// Corrects every fifth story some time after.
    CORRECTING,
    /// Carries other sites' stories, with a line that says whose they are.
    COPYING,
    /// A new ETag each time, whatever is behind it.
    FICKLE_ETAG,
    /// One ETag for ever: answers 304 though there are new stories.
    FROZEN_ETAG,
    /// Every second time 429 with Retry-After.
    BUSY,
    /// Sends on for now (302).
    REDIRECTING,
    /// Sends on for good (301).
    MOVED,
    /// Sends on in a circle.
    CIRCLING,
    /// Gives its body bit by bit, but gives it.
    SLOW,
    /// Gives a body that never ends.
    ENDLESS,
    /// Begins a body and then says nothing, without closing.
    STALLING,
    /// A few compressed kilobytes that become hundreds of megabytes.
    BOMB,
    /// XML that breaks off in the middle of a tag.
    BROKEN_XML,
    /// A document type that defines entities upon entities, and one that reads a file.
    ENTITY_BOMB,
    /// 410.
    DEAD,
    /// 404.
    MISSING,
    /// 500.
    FAILING,
    /// Closes the connection within the body.
    CUT_OFF,
    /// A page that says the site is being rebuilt, with a 200.
    NOT_A_FEED,
    /// Nothing at all, with a 200.
    EMPTY,
    /// An encoding that nobody knows.
    UNKNOWN_ENCODING,
    /// Says gzip and sends none.
    FALSE_GZIP,
    /// robots.txt forbids the feed.
    WALLED,
    /// Has not published anything new for ever.
    SILENT;

    /// Whether a reader that does everything right gets this site's new stories.
    public boolean isReadable() {
        return switch (this) {
            case STEADY, CORRECTING, COPYING, FICKLE_ETAG, BUSY, REDIRECTING, MOVED, SLOW, SILENT -> true;
            case FROZEN_ETAG,
                    CIRCLING,
                    ENDLESS,
                    STALLING,
                    BOMB,
                    BROKEN_XML,
                    ENTITY_BOMB,
                    DEAD,
                    MISSING,
                    FAILING,
                    CUT_OFF,
                    NOT_A_FEED,
                    EMPTY,
                    UNKNOWN_ENCODING,
                    FALSE_GZIP,
                    WALLED -> false;
        };
    }
}
