package io.tidings.text.story;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as a book of stories keeps it. Immutable.
///
/// @param id article id
/// @param revision of the article, from 1
/// @param language ISO 639 code; a story has one language
/// @param time publication, milliseconds since 1970: the only time that counts for grouping; where it is not known,
///     the latest that it can have been
/// @param doubt milliseconds before that time within which it was published; 0 where the publication is known
/// @param arrivedAt when it was taken in, milliseconds since 1970: how long it is kept goes by this
/// @param source id of the source
/// @param title headline
/// @param vector by which it is compared
/// @param words its weightiest terms, weightiest first
/// @param facts whom it names, and which days and numbers
public record StoryArticle(
        String id,
        int revision,
        String language,
        long time,
        long doubt,
        long arrivedAt,
        String source,
        @Nullable String title,
        StoryVector vector,
        List<String> words,
        StoryFacts facts) {

    /// In the order of publication; ties by id.
    public static final Comparator<StoryArticle> BY_TIME =
            Comparator.comparingLong(StoryArticle::time).thenComparing(StoryArticle::id);

    public StoryArticle {
        if (doubt < 0) {
            throw new IllegalArgumentException("doubt must not be negative: " + doubt);
        }
        words = List.copyOf(words);
    }

    /// The same where all that is known of its publication is that it was within a time before this one.
    public StoryArticle undated(Duration within) {
        return new StoryArticle(
                id, revision, language, time, within.toMillis(), arrivedAt, source, title, vector, words, facts);
    }

    /// The same, compared by another vector.
    StoryArticle weighed(StoryVector by) {
        return new StoryArticle(id, revision, language, time, doubt, arrivedAt, source, title, by, words, facts);
    }

    /// The same as a later revision.
    public StoryArticle revised(int to) {
        return new StoryArticle(id, to, language, time, doubt, arrivedAt, source, title, vector, words, facts);
    }
}
