package io.tidings.enrich.output;

import io.tidings.enrich.wire.LaneRecord;
import io.tidings.enrich.wire.StoryWord;
import io.tidings.news.Duplicate;
import io.tidings.news.JournalEntry;
import io.tidings.news.LedgerEntry;
import io.tidings.news.Rejected;
import io.tidings.news.Story;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KeyValueMapper;

/// Sorts what the steps say by the topic that it is for, with the key that it has there. Pure.
public final class Outputs {

    private Outputs() {}

    /// For the lanes, by article id.
    public static KeyValueMapper<String, Output, List<KeyValue<String, LaneRecord>>> toLanes() {
        return (_, output) -> output instanceof Output.ToLane(var value)
                ? List.of(KeyValue.pair(value.getArticleId(), value))
                : List.of();
    }

    /// For the stories of the lanes, by article id.
    public static KeyValueMapper<String, Output, List<KeyValue<String, StoryWord>>> toStories() {
        return (_, output) -> output instanceof Output.ToStories(var value)
                ? List.of(KeyValue.pair(value.getArticleId(), value))
                : List.of();
    }

    /// For `news.stories`, by story id.
    public static KeyValueMapper<String, Output, List<KeyValue<String, Story>>> ofStories() {
        return (_, output) ->
                output instanceof Output.OfStory(var id, var value) ? List.of(KeyValue.pair(id, value)) : List.of();
    }

    /// For `news.articles`, by article id, as the topic has them.
    public static KeyValueMapper<String, Output, List<KeyValue<String, byte[]>>> ofArticles() {
        return (_, output) ->
                output instanceof Output.OfArticle(var id, var value) ? List.of(KeyValue.pair(id, value)) : List.of();
    }

    /// For `news.duplicates`, by article id.
    public static KeyValueMapper<String, Output, List<KeyValue<String, Duplicate>>> ofDuplicates() {
        return (_, output) ->
                output instanceof Output.OfDuplicate(var id, var value) ? List.of(KeyValue.pair(id, value)) : List.of();
    }

    /// For `news.rejected`, by the best id there is.
    public static KeyValueMapper<String, Output, List<KeyValue<String, Rejected>>> ofRejected() {
        return (_, output) -> output instanceof Output.OfRejected(var key, var value)
                ? List.of(KeyValue.pair(key, value))
                : List.of();
    }

    /// For `news.ledger`, by source and hour.
    public static KeyValueMapper<String, Output, List<KeyValue<String, LedgerEntry>>> ofLedger() {
        return (_, output) ->
                output instanceof Output.OfLedger(var key, var value) ? List.of(KeyValue.pair(key, value)) : List.of();
    }

    /// For `news.journal`, by source id.
    public static KeyValueMapper<String, Output, List<KeyValue<String, JournalEntry>>> ofJournal() {
        return (_, output) -> output instanceof Output.OfJournal(var value)
                ? List.of(KeyValue.pair(value.getSourceId(), value))
                : List.of();
    }
}
