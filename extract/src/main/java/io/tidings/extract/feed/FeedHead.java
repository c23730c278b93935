package io.tidings.extract.feed;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a feed says about itself. What it does not say is `null` or empty.
///
/// @param link address of the site or section, absolute
/// @param subtitle RSS's `description`, Atom's `subtitle`
/// @param language as stated, e.g. `vi` or `vi-vn`
/// @param id Atom's `id`, RDF's `about`
/// @param authors editors of the whole feed
/// @param self the feed's own address, as it states it
/// @param next address of the next page of a paged feed (RFC 5005, JSON Feed)
/// @param tags categories of the whole feed
/// @param image logo or icon
/// @param minutesToLive RSS's `ttl` as stated, in minutes; 0 where it states none
/// @param skipHours RSS's hours of the day in UTC, 0 to 23, in which it is not to be read
/// @param skipDays RSS's days in UTC on which it is not to be read
public record FeedHead(
        @Nullable FeedText title,
        @Nullable String link,
        @Nullable FeedText subtitle,
        @Nullable String language,
        @Nullable FeedText rights,
        @Nullable String id,
        List<FeedPerson> authors,
        @Nullable String generator,
        @Nullable FeedDate published,
        @Nullable FeedDate updated,
        @Nullable String self,
        @Nullable String next,
        List<String> tags,
        @Nullable String image,
        int minutesToLive,
        Set<Integer> skipHours,
        Set<DayOfWeek> skipDays) {

    public FeedHead {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }

    /// The first author as published.
    public @Nullable String author() {
        return authors.isEmpty() ? null : authors.getFirst().text();
    }
}
