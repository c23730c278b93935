package io.tidings.extract.feed;

import org.jspecify.annotations.Nullable;

/// A file that belongs to an entry: sound, film, a picture.
///
/// @param href absolute where a base is known
/// @param type MIME type as stated
/// @param length bytes, as stated, which is often wrong
public record FeedEnclosure(
        String href, @Nullable String type, @Nullable String length) {}
