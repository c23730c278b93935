package io.tidings.enrich.stories;

import io.tidings.enrich.wire.PlacedRecord;
import io.tidings.enrich.wire.StoryRecord;
import io.tidings.text.story.Placed;
import io.tidings.text.story.Story;
import io.tidings.text.story.StoryShelf;
import io.tidings.text.story.StreamFrequencies;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueStore;

/// The shelf of a lane's stories. Articles survive in a store, some 6 KB each, written when they come and not when they
/// are moved; those last looked at are at hand on the heap. Stories, and what the stream tells about terms, are on the
/// heap and survive in stores. Not thread-safe: it belongs to one Streams task.
final class StoredShelf implements StoryShelf {

    static final String ARTICLES = "story-articles";
    static final String STORIES = "stories";
    static final String FREQUENCIES = "story-frequencies";

    /// Some 30 MB a lane: what is compared is nearly always of these days.
    private static final int MOST_AT_HAND = 4_096;

    private final KeyValueStore<String, PlacedRecord> articleStore;
    private final KeyValueStore<String, StoryRecord> storyStore;
    private final KeyValueStore<String, byte[]> frequencyStore;
    private final Map<String, StreamFrequencies> frequencies = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, Placed> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Placed> eldest) {
            return size() > MOST_AT_HAND;
        }
    };

    StoredShelf(
            KeyValueStore<String, PlacedRecord> articles,
            KeyValueStore<String, StoryRecord> stories,
            KeyValueStore<String, byte[]> frequencies) {
        this.articleStore = articles;
        this.storyStore = stories;
        this.frequencyStore = frequencies;
        try (var all = frequencies.all()) {
            all.forEachRemaining(entry -> this.frequencies.put(entry.key, StreamFrequencies.fromBytes(entry.value)));
        }
        try (var all = stories.all()) {
            all.forEachRemaining(entry -> take(StoryRecords.story(entry.value)));
        }
    }

    private void take(Story story) {
        stories.put(story.id(), story);
        story.members().forEach(member -> storyOf.put(member.id(), story.id()));
    }

    @Override
    public Optional<Placed> article(String articleId) {
        var there = atHand.get(articleId);
        if (there == null) {
            var stored = articleStore.get(articleId);
            if (stored == null) {
                return Optional.empty();
            }
            there = StoryRecords.placed(stored, storyOf.getOrDefault(articleId, ""));
            atHand.put(articleId, there);
        }
        return Optional.of(there);
    }

    @Override
    public void keep(Placed article) {
        var id = article.article().id();
        storyOf.put(id, article.story());
        var before = atHand.put(id, article);
        if (before == null
                || before.turn() != article.turn()
                || !before.article().equals(article.article())) {
            articleStore.put(id, StoryRecords.record(article));
        }
    }

    @Override
    public void forgetArticle(String articleId) {
        atHand.remove(articleId);
        storyOf.remove(articleId);
        articleStore.delete(articleId);
    }

    @Override
    public Optional<Story> story(String storyId) {
        return Optional.ofNullable(stories.get(storyId));
    }

    @Override
    public void keep(Story story) {
        stories.put(story.id(), story);
        storyStore.put(story.id(), StoryRecords.record(story));
    }

    @Override
    public void forgetStory(String storyId) {
        stories.remove(storyId);
        storyStore.delete(storyId);
    }

    @Override
    public Optional<StreamFrequencies> frequencies(String language) {
        return Optional.ofNullable(frequencies.get(language));
    }

    @Override
    public void keep(String language, StreamFrequencies told) {
        frequencies.put(language, told);
        frequencyStore.put(language, told.toBytes());
    }

    @Override
    public void forEachArticle(Consumer<Placed> visit) {
        try (var all = articleStore.all()) {
            all.forEachRemaining(
                    entry -> visit.accept(StoryRecords.placed(entry.value, storyOf.getOrDefault(entry.key, ""))));
        }
    }

    @Override
    public void forEachStory(Consumer<Story> visit) {
        List.copyOf(stories.values()).forEach(visit);
    }
}
