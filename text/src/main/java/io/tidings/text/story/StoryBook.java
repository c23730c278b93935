package io.tidings.text.story;

import io.tidings.text.story.StoryShelf.Reminder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells which articles report on the same event: each arrival joins a story, begins one, or makes others one or two.
///
/// Stories are groups by average linkage ([Linkage]) of the articles that are kept, so they hardly depend on the order
/// in
/// which these came: only the neighbourhood of a change is grouped anew, which gives what grouping everything would,
/// unless the neighbourhood is larger than allowed. Nearness in time goes by publication alone, so a late article finds
/// its story, closed or not, as if it had come in time. Ids stay: a story goes on where most of its articles are.
///
/// Not thread-safe: one writer.
public final class StoryBook {

    /// What is due is done in portions.
    private static final int AT_ONCE = 1_000;

    private final StoryShelf shelf;
    private final StoryTimes times;
    private final Candidates candidates;
    private final Grouping grouping;

    /// @param shelf with what is known so far
    public StoryBook(StoryShelf shelf, StorySettings settings, StoryTimes times) {
        this.shelf = shelf;
        this.times = times;
        this.candidates = new Candidates(shelf, settings);
        this.grouping = new Grouping(shelf, settings, candidates);
    }

    /// Takes an article in, new or revised.
    public StoryChanges arrive(StoryArticle article) {
        var known = shelf.article(article.id());
        if (known.isPresent() && isSame(known.get().article(), article)) {
            shelf.keep(new Placed(article, known.get().story(), known.get().duplicates()));
            return StoryChanges.NONE;
        }
        var near = known.map(before -> takeOut(before.article())).orElse(Set.of());
        shelf.keep(new Placed(
                article,
                known.map(Placed::story).orElse(""),
                known.map(Placed::duplicates).orElse(List.of())));
        shelf.remind(forgetting(article));
        candidates.remember(article);
        for (var alike : candidates.alike(article)) {
            shelf.link(article.id(), alike.article().id(), alike.likeness());
        }
        var changed = new ArrayList<String>();
        changed.add(article.id());
        changed.addAll(near);
        var regrouped = grouping.regroup(changed);
        return due(known.isPresent() ? withRevised(regrouped, article.id()) : regrouped);
    }

    /// What a revised article says may have changed its story, too, without its members being others.
    private StoryChanges withRevised(StoryChanges changes, String articleId) {
        var stories = new LinkedHashMap<>(changes.stories());
        shelf.article(articleId)
                .filter(placed -> !stories.containsKey(placed.story()))
                .ifPresent(placed -> stories.putAll(touched(placed.story())));
        return new StoryChanges(stories, changes.moved());
    }

    /// Lets an article go that is no article of its own any more, or that has moved to another language.
    public StoryChanges withdraw(String articleId) {
        var known = shelf.article(articleId);
        if (known.isEmpty()) {
            return StoryChanges.NONE;
        }
        var near = takeOut(known.get().article());
        known.get().duplicates().forEach(shelf::forgetDuplicate);
        shelf.forgetArticle(articleId);
        return due(grouping.leave(known.get(), near));
    }

    /// Keeps that an article repeats another, and so belongs to its story.
    ///
    /// @return the stories that have it, or have it no longer
    public StoryChanges attach(String duplicateId, String originalId) {
        if (shelf.originalOf(duplicateId).filter(originalId::equals).isPresent()) {
            return StoryChanges.NONE;
        }
        var changes = new LinkedHashMap<String, Story>(detach(duplicateId).stories());
        shelf.article(originalId).ifPresent(original -> {
            shelf.keep(original.with(duplicateId));
            shelf.keepDuplicate(duplicateId, originalId);
            changes.putAll(touched(original.story()));
        });
        return new StoryChanges(changes, Map.of());
    }

    /// An article repeats no other any more.
    public StoryChanges detach(String duplicateId) {
        var original = shelf.originalOf(duplicateId).flatMap(shelf::article);
        shelf.forgetDuplicate(duplicateId);
        if (original.isEmpty()) {
            return StoryChanges.NONE;
        }
        shelf.keep(original.get().without(duplicateId));
        return new StoryChanges(new LinkedHashMap<>(touched(original.get().story())), Map.of());
    }

    /// Closes the stories on which nothing has been published for a while, and forgets what is old.
    ///
    /// @param published the latest publication known, milliseconds since 1970
    /// @param arrived the latest arrival, milliseconds since 1970
    public StoryChanges advance(long published, long arrived) {
        var closed = new LinkedHashMap<String, Story>();
        var due = shelf.due(Reminder.Of.CLOSING, published, AT_ONCE);
        for (; !due.isEmpty(); due = shelf.due(Reminder.Of.CLOSING, published, AT_ONCE)) {
            for (var reminder : due) {
                shelf.forget(reminder);
                shelf.story(reminder.id())
                        .filter(story -> isQuiet(story, published))
                        .ifPresent(story -> {
                            shelf.keep(story.asClosed());
                            closed.put(story.id(), story.asClosed());
                        });
            }
        }
        var horizon = arrived - times.kept().toMillis();
        var old = shelf.due(Reminder.Of.FORGETTING, horizon, AT_ONCE);
        for (; !old.isEmpty(); old = shelf.due(Reminder.Of.FORGETTING, horizon, AT_ONCE)) {
            for (var reminder : old) {
                shelf.forget(reminder);
                shelf.article(reminder.id()).ifPresent(this::forget);
            }
        }
        return new StoryChanges(closed, Map.of());
    }

    /// Why an article is where it is: the article of its story that it is most like; absent where it stands alone.
    public Optional<Reason> reason(String articleId) {
        return shelf.article(articleId).flatMap(placed -> Reason.of(placed, shelf, candidates));
    }

    private boolean isQuiet(Story story, long published) {
        return !story.closed()
                && !story.members().isEmpty()
                && story.to() + times.open().toMillis() < published;
    }

    /// Its story stays as it is, and goes with its last article.
    private void forget(Placed old) {
        takeOut(old.article());
        old.duplicates().forEach(shelf::forgetDuplicate);
        shelf.forgetArticle(old.article().id());
        shelf.story(old.story()).ifPresent(story -> {
            if (story.members().stream()
                    .allMatch(member -> shelf.article(member.id()).isEmpty())) {
                shelf.forget(closing(story));
                story.merged().forEach(shelf::forgetStory);
                shelf.forgetStory(story.id());
            }
        });
    }

    /// Out of the index and the links.
    ///
    /// @return the articles that it was linked to
    private Set<String> takeOut(StoryArticle article) {
        candidates.forget(article);
        shelf.forget(forgetting(article));
        var near = shelf.links(article.id()).keySet();
        near.forEach(other -> shelf.unlink(article.id(), other));
        return near;
    }

    private Map<String, Story> touched(String storyId) {
        return shelf.story(storyId)
                .map(Story::touched)
                .map(story -> {
                    shelf.keep(story);
                    return Map.of(story.id(), story);
                })
                .orElse(Map.of());
    }

    /// Reminds of closing the stories that have changed.
    private StoryChanges due(StoryChanges changes) {
        live(changes.stories().values()).forEach(story -> shelf.remind(closing(story)));
        return changes;
    }

    private static Collection<Story> live(Collection<Story> stories) {
        return stories.stream().filter(story -> !story.members().isEmpty()).toList();
    }

    private Reminder closing(Story story) {
        return new Reminder(Reminder.Of.CLOSING, story.to() + times.open().toMillis(), story.id());
    }

    private static Reminder forgetting(StoryArticle article) {
        return new Reminder(Reminder.Of.FORGETTING, article.arrivedAt(), article.id());
    }

    private static boolean isSame(StoryArticle one, StoryArticle other) {
        return one.time() == other.time()
                && one.language().equals(other.language())
                && one.vector().equals(other.vector());
    }
}
