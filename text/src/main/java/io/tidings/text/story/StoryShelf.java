package io.tidings.text.story;

import java.util.Optional;
import java.util.function.Consumer;

/// Where a [StoryBook] keeps what it knows; one for each writer. What was kept is found at once.
public interface StoryShelf {

    /// An article and its place; absent if it is not kept here.
    Optional<Placed> article(String articleId);

    /// Keeps an article in its place, instead of what was kept of it.
    void keep(Placed article);

    /// Forgets an article; nothing happens if it is not kept here.
    void forgetArticle(String articleId);

    /// A story, also one that was forwarded.
    Optional<Story> story(String storyId);

    /// Keeps a story, instead of what was kept of it.
    void keep(Story story);

    /// Forgets a story; nothing happens if it is not kept here.
    void forgetStory(String storyId);

    /// What the stream has told about the terms of a language; absent before it was first asked.
    Optional<StreamFrequencies> frequencies(String language);

    /// Keeps what the stream has told about the terms of a language, instead of what was kept of it.
    void keep(String language, StreamFrequencies frequencies);

    /// All articles, in any order.
    void forEachArticle(Consumer<Placed> visit);

    /// All stories, also those that were forwarded, in any order.
    void forEachStory(Consumer<Story> visit);
}
