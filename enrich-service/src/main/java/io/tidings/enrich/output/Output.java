package io.tidings.enrich.output;

import io.tidings.enrich.wire.LaneRecord;
import io.tidings.enrich.wire.StoryWord;
import io.tidings.news.Duplicate;
import io.tidings.news.JournalEntry;
import io.tidings.news.LedgerEntry;
import io.tidings.news.Rejected;
import io.tidings.news.Story;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that a step has to say, for one topic.
public sealed interface Output {

    /// For the lane of a language.
    record ToLane(LaneRecord value) implements Output {}

    /// For the stories of a lane.
    record ToStories(StoryWord value) implements Output {}

    /// For `news.stories`; without a story a tombstone.
    record OfStory(String storyId, @Nullable Story value) implements Output {}

    /// For `news.articles`; without an article a tombstone.
    ///
    /// @param value an `Article` as the topic has it
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record OfArticle(String articleId, byte @Nullable [] value) implements Output {}

    /// For `news.duplicates`; without a verdict a tombstone.
    record OfDuplicate(String articleId, @Nullable Duplicate value) implements Output {}

    /// For `news.rejected`.
    ///
    /// @param key article, item or source id
    record OfRejected(String key, Rejected value) implements Output {

        /// Under the best id that it has.
        public static OfRejected of(Rejected value) {
            var key = Stream.of(value.getArticleId(), value.getItemId(), value.getSourceId())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(Item.UNKNOWN_SOURCE);
            return new OfRejected(key, value);
        }
    }

    /// For `news.ledger`.
    ///
    /// @param key source and hour
    record OfLedger(String key, LedgerEntry value) implements Output {}

    /// For `news.journal`.
    record OfJournal(JournalEntry value) implements Output {}
}
