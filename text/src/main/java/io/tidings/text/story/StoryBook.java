package io.tidings.text.story;

import io.tidings.text.story.Reminders.Reminder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells which articles report on the same event: each arrival joins a story, begins one, or makes others one or two.
///
/// Stories are groups by average linkage ([Linkage]) of the articles that are kept, so they hardly depend on the order
/// in which these came: only the neighbourhood of a change is grouped anew, which gives what grouping everything would,
/// unless the neighbourhood is larger than allowed. Nearness in time goes by publication alone, so a late article finds
/// its story, closed or not, as if it had come in time. Ids stay: a story goes on where most of its articles are.
///
/// What it looks things up by is on the heap, some 4 KB an article, and is made anew from the shelf.
///
/// Not thread-safe: one writer.
public final class StoryBook {

    private final StoryShelf shelf;
    private final StoryTimes times;
    private final Candidates candidates;
    private final Grouping grouping;
    private final StreamCount terms;
    private final Links links = new Links();
    private final Reminders forgetting = new Reminders();
    private final Reminders closing = new Reminders();
    private long turn;
    private long published = Long.MIN_VALUE;
    private long arrived = Long.MIN_VALUE;

    /// @param shelf with what is known so far
    public StoryBook(StoryShelf shelf, StorySettings settings, StoryTimes times) {
        this.shelf = shelf;
        this.times = times;
        this.candidates = new Candidates(shelf, settings);
        this.grouping = new Grouping(shelf, settings, candidates, links);
        this.terms = new StreamCount(shelf, settings.telling());
        recall();
    }

    private void recall() {
        var turns = new LinkedHashMap<String, Long>();
        var known = new LinkedHashMap<String, Map<String, Double>>();
        shelf.forEachArticle(placed -> {
            candidates.remember(placed.article());
            terms.remember(placed.article());
            forgetting.add(forgetting(placed.article()));
            note(placed.article());
            turns.put(placed.article().id(), placed.turn());
            known.put(placed.article().id(), placed.links());
            turn = Math.max(turn, placed.turn() + 1);
        });
        // A link to what has gone, or has come anew since, is one no more; what came anew has links of its own.
        known.forEach((id, likenesses) -> likenesses.forEach((other, likeness) -> {
            if (turns.getOrDefault(other, Long.MAX_VALUE) < turns.getOrDefault(id, 0L)) {
                links.link(id, other, likeness);
            }
        }));
        shelf.forEachStory(story -> {
            if (!story.closed() && !story.members().isEmpty()) {
                closing.add(closing(story));
            }
        });
    }

    /// Takes an article in, new or revised.
    ///
    /// @param read with the library's frequencies; those of the stream are applied here
    public StoryChanges arrive(StoryArticle read) {
        note(read);
        var article = terms.weigh(read);
        var known = shelf.article(article.id());
        if (known.isPresent() && isInItsPlace(known.get().article(), article)) {
            return again(known.get(), article);
        }
        var near = known.map(before -> takeOut(before.article())).orElse(Set.of());
        var alike = new LinkedHashMap<String, Double>();
        candidates
                .alike(article, turn)
                .forEach(other -> alike.put(other.article().id(), other.likeness()));
        shelf.keep(new Placed(article, known.map(Placed::story).orElse(""), turn++, alike));
        forgetting.add(forgetting(article));
        candidates.remember(article);
        terms.remember(article);
        alike.forEach((other, likeness) -> links.link(article.id(), other, likeness));
        var changed = new ArrayList<String>();
        changed.add(article.id());
        changed.addAll(near);
        var regrouped = grouping.regroup(changed);
        return due(known.isPresent() ? withRevised(regrouped, article.id()) : regrouped);
    }

    private void note(StoryArticle article) {
        published = Math.max(published, article.time());
        arrived = Math.max(arrived, article.arrivedAt());
    }

    /// When the latest arrival came, milliseconds since 1970; `Long.MIN_VALUE` before the first.
    public long latestArrival() {
        return arrived;
    }

    /// It stays where it is; its story is told again where it is another revision.
    private StoryChanges again(Placed known, StoryArticle article) {
        forgetting.remove(forgetting(known.article()));
        forgetting.add(forgetting(article));
        shelf.keep(known.again(article));
        return known.article().revision() == article.revision()
                ? StoryChanges.NONE
                : new StoryChanges(new LinkedHashMap<>(touched(known.story())), Map.of());
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
        shelf.forgetArticle(articleId);
        return due(grouping.leave(known.get(), near));
    }

    /// Something beside the articles has changed in an article's story, which so counts as changed.
    public StoryChanges touch(String articleId) {
        return shelf.article(articleId)
                .map(placed -> new StoryChanges(new LinkedHashMap<>(touched(placed.story())), Map.of()))
                .orElse(StoryChanges.NONE);
    }

    /// Closes the stories on which nothing has been published for a while, and forgets what is old, by the time of the
    /// articles that have come.
    public StoryChanges advance() {
        return published == Long.MIN_VALUE ? StoryChanges.NONE : advance(published, arrived);
    }

    /// The same by another time.
    ///
    /// @param published the latest publication known, milliseconds since 1970
    /// @param arrived the latest arrival, milliseconds since 1970
    public StoryChanges advance(long published, long arrived) {
        var closed = new LinkedHashMap<String, Story>();
        for (var reminder : closing.due(published)) {
            shelf.story(reminder.id())
                    .filter(story -> isQuiet(story, published))
                    .ifPresent(story -> {
                        shelf.keep(story.asClosed());
                        closed.put(story.id(), story.asClosed());
                    });
        }
        for (var reminder : forgetting.due(arrived - times.kept().toMillis())) {
            shelf.article(reminder.id()).ifPresent(this::forget);
        }
        return new StoryChanges(closed, Map.of());
    }

    /// An article and its place; absent if it is not kept.
    public Optional<Placed> find(String articleId) {
        return shelf.article(articleId);
    }

    /// What the stream has told about the terms of a language; `stream-none` as long as that is nothing.
    public String frequencies(String language) {
        return shelf.frequencies(language).map(StreamFrequencies::version).orElse("stream-none");
    }

    /// Why an article is where it is: the article of its story that it is most like; absent where it stands alone.
    public Optional<Reason> reason(String articleId) {
        return shelf.article(articleId).flatMap(placed -> Reason.of(placed, shelf, links));
    }

    private boolean isQuiet(Story story, long published) {
        return !story.closed()
                && !story.members().isEmpty()
                && story.to() + times.open().toMillis() < published;
    }

    /// Its story stays as it is, and goes with its last article.
    private void forget(Placed old) {
        takeOut(old.article());
        shelf.forgetArticle(old.article().id());
        shelf.story(old.story()).ifPresent(story -> {
            if (story.members().stream()
                    .allMatch(member -> shelf.article(member.id()).isEmpty())) {
                closing.remove(closing(story));
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
        terms.forget(article);
        forgetting.remove(forgetting(article));
        return links.unlink(article.id());
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
        changes.stories().values().stream()
                .filter(story -> !story.members().isEmpty())
                .forEach(story -> closing.add(closing(story)));
        return changes;
    }

    private Reminder closing(Story story) {
        return new Reminder(story.to() + times.open().toMillis(), story.id());
    }

    private static Reminder forgetting(StoryArticle article) {
        return new Reminder(article.arrivedAt(), article.id());
    }

    private static boolean isInItsPlace(StoryArticle one, StoryArticle other) {
        return one.time() == other.time()
                && one.doubt() == other.doubt()
                && one.language().equals(other.language())
                && one.vector().equals(other.vector());
    }
}
