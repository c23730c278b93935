package io.tidings.extract.feed;

import io.tidings.extract.DatedTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One entry of a feed or sitemap. What it does not say is `null` or empty; nothing is made up.
///
/// @param title as published; [FeedText#plain()] for people
/// @param link address of the article, absolute where a base is known
/// @param id RSS's `guid`, Atom's `id`, RDF's `about`, JSON Feed's `id`
/// @param summary RSS's `description`, Atom's `summary`
/// @param content the whole article, if the feed has it; more than one only where it says so more than once
/// @param authors in order
/// @param published first publication, as stated
/// @param updated last change, as stated
/// @param tags categories and keywords, each once, in order
/// @param comments address of the comments
/// @param image address of the article's picture: stated, or the first in its HTML
/// @param language of the entry or, where it states none, of the feed
/// @param source name of the outlet the entry was taken over from
public record FeedEntry(
        @Nullable FeedText title,
        @Nullable String link,
        @Nullable String id,
        @Nullable FeedText summary,
        List<FeedText> content,
        List<FeedPerson> authors,
        @Nullable FeedDate published,
        @Nullable FeedDate updated,
        List<String> tags,
        List<FeedEnclosure> enclosures,
        @Nullable String comments,
        @Nullable String image,
        @Nullable String language,
        @Nullable String source) {

    public FeedEntry {
        content = List.copyOf(content);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        enclosures = List.copyOf(enclosures);
    }

    /// When it was published, else last updated; empty where it states neither in a form that is understood.
    public Optional<Instant> publishedAt() {
        return Stream.of(Optional.ofNullable(published), Optional.ofNullable(updated))
                .flatMap(Optional::stream)
                .map(FeedDate::time)
                .filter(Objects::nonNull)
                .map(DatedTime::at)
                .findFirst();
    }

    /// The first author as published.
    public @Nullable String author() {
        return authors.isEmpty() ? null : authors.getFirst().text();
    }
}
