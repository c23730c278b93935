package io.tidings.text.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Keeps everything on the heap. Not thread-safe.
public final class StoriesInMemory implements StoryShelf {

    private final Map<String, Placed> articles = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, StreamFrequencies> frequencies = new HashMap<>();

    /// All stories that were not forwarded, by id.
    public Collection<Story> stories() {
        return new TreeMap<>(stories)
                .values().stream().filter(story -> story.forwardedTo() == null).toList();
    }

    @Override
    public Optional<Placed> article(String articleId) {
        return Optional.ofNullable(articles.get(articleId));
    }

    @Override
    public void keep(Placed article) {
        articles.put(article.article().id(), article);
    }

    @Override
    public void forgetArticle(String articleId) {
        articles.remove(articleId);
    }

    @Override
    public Optional<Story> story(String storyId) {
        return Optional.ofNullable(stories.get(storyId));
    }

    @Override
    public void keep(Story story) {
        stories.put(story.id(), story);
    }

    @Override
    public void forgetStory(String storyId) {
        stories.remove(storyId);
    }

    @Override
    public Optional<StreamFrequencies> frequencies(String language) {
        return Optional.ofNullable(frequencies.get(language));
    }

    @Override
    public void keep(String language, StreamFrequencies told) {
        frequencies.put(language, told);
    }

    @Override
    public void forEachArticle(Consumer<Placed> visit) {
        List.copyOf(articles.values()).forEach(visit);
    }

    @Override
    public void forEachStory(Consumer<Story> visit) {
        List.copyOf(stories.values()).forEach(visit);
    }
}
