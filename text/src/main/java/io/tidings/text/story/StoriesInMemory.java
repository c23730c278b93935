package io.tidings.text.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Keeps everything on the heap. Not thread-safe.
public final class StoriesInMemory implements StoryShelf {

    private static final Comparator<Posting> BY_TIME =
            Comparator.comparingLong(Posting::time).thenComparing(Posting::articleId);
    private static final Comparator<Reminder> SOONEST =
            Comparator.comparingLong(Reminder::at).thenComparing(Reminder::of).thenComparing(Reminder::id);

    private final Map<String, Placed> articles = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, String> duplicates = new HashMap<>();
    private final Map<Integer, TreeSet<Posting>> postings = new HashMap<>();
    private final Map<String, Map<String, Double>> links = new HashMap<>();
    private final TreeSet<Reminder> reminders = new TreeSet<>(SOONEST);

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
    public Optional<String> originalOf(String duplicateId) {
        return Optional.ofNullable(duplicates.get(duplicateId));
    }

    @Override
    public void keepDuplicate(String duplicateId, String originalId) {
        duplicates.put(duplicateId, originalId);
    }

    @Override
    public void forgetDuplicate(String duplicateId) {
        duplicates.remove(duplicateId);
    }

    @Override
    public Collection<Posting> postings(int term, long from, long to, int most) {
        return postings.getOrDefault(term, new TreeSet<>(BY_TIME)).stream()
                .filter(posting -> posting.time() >= from && posting.time() <= to)
                .limit(most)
                .toList();
    }

    @Override
    public void post(int term, Posting posting) {
        postings.computeIfAbsent(term, _ -> new TreeSet<>(BY_TIME)).add(posting);
    }

    @Override
    public void forgetPosting(int term, Posting posting) {
        var there = postings.get(term);
        if (there != null && there.remove(posting) && there.isEmpty()) {
            postings.remove(term);
        }
    }

    @Override
    public Map<String, Double> links(String articleId) {
        return Map.copyOf(links.getOrDefault(articleId, Map.of()));
    }

    @Override
    public void link(String one, String other, double likeness) {
        links.computeIfAbsent(one, _ -> new HashMap<>()).put(other, likeness);
        links.computeIfAbsent(other, _ -> new HashMap<>()).put(one, likeness);
    }

    @Override
    public void unlink(String one, String other) {
        links.getOrDefault(one, new HashMap<>()).remove(other);
        links.getOrDefault(other, new HashMap<>()).remove(one);
    }

    @Override
    public void remind(Reminder reminder) {
        reminders.add(reminder);
    }

    @Override
    public void forget(Reminder reminder) {
        reminders.remove(reminder);
    }

    @Override
    public List<Reminder> due(Reminder.Of what, long before, int most) {
        return reminders.stream()
                .filter(reminder -> reminder.of() == what && reminder.at() < before)
                .limit(most)
                .toList();
    }
}
