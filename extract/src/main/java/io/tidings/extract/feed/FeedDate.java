package io.tidings.extract.feed;

import io.tidings.extract.DatedTime;
import org.jspecify.annotations.Nullable;

/// A time as published, and as understood.
///
/// @param raw as it stands in the feed, trimmed
/// @param time `null` where it says no day, or none that exists
public record FeedDate(String raw, @Nullable DatedTime time) {}
