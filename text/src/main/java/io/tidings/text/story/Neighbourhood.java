package io.tidings.text.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The articles that a change may put into other stories: those that a chain of likenesses leads to, with their whole
/// stories. Average linkage never joins what no such chain connects, so grouping these alone gives what grouping all
/// would give, unless the chain is cut where the neighbourhood is full. One use; not thread-safe.
final class Neighbourhood {

    /// A larger story moves as one, and so many of its articles speak for it: those nearest in time to the change.
    static final int LARGEST_OPEN_STORY = 32;

    private final StoryShelf shelf;
    private final Links links;
    private final int most;
    private final Map<String, Placed> articles = new HashMap<>();
    private final Map<String, Story> stories = new TreeMap<>();
    private final Set<String> blocks = new HashSet<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();
    private boolean cut;

    private Neighbourhood(StoryShelf shelf, Links links, int most) {
        this.shelf = shelf;
        this.links = links;
        this.most = most;
    }

    /// Gathers what is around.
    ///
    /// @param changed ids of articles; those that are not kept are passed over
    /// @param most articles at most, but for the first that changed with its story
    static Neighbourhood around(Collection<String> changed, StoryShelf shelf, Links links, int most) {
        var around = new Neighbourhood(shelf, links, most);
        for (var id : changed) {
            shelf.article(id)
                    .ifPresent(article ->
                            around.addIfRoom(article, article.article().time()));
        }
        while (!around.open.isEmpty()) {
            around.expand(around.open.poll());
        }
        return around;
    }

    /// In the order of publication.
    List<Placed> articles() {
        return articles.values().stream()
                .sorted(Comparator.comparing(Placed::article, StoryArticle.BY_TIME))
                .toList();
    }

    /// The stories that they are in so far, by id.
    Map<String, Story> stories() {
        return stories;
    }

    /// Whether a story moves as one.
    boolean isBlock(String story) {
        return blocks.contains(story);
    }

    /// Whether there was more than fits.
    boolean isCut() {
        return cut;
    }

    private void expand(String id) {
        var linked = new ArrayList<>(links.of(id).entrySet());
        linked.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        var time = Optional.ofNullable(articles.get(id))
                .map(placed -> placed.article().time());
        for (var link : linked) {
            if (!articles.containsKey(link.getKey())) {
                shelf.article(link.getKey())
                        .ifPresent(other ->
                                addIfRoom(other, time.orElse(other.article().time())));
            }
        }
    }

    private void addIfRoom(Placed article, long time) {
        if (!articles.isEmpty() && articles.size() + size(article) > most) {
            cut = true;
        } else {
            add(article, time);
        }
    }

    private int size(Placed article) {
        return shelf.story(article.story())
                .map(story -> Math.min(LARGEST_OPEN_STORY, story.members().size()))
                .orElse(1);
    }

    /// With its whole story.
    private void add(Placed article, long time) {
        var story = shelf.story(article.story()).filter(there -> there.forwardedTo() == null);
        if (story.isEmpty()) {
            enter(article);
        } else if (!stories.containsKey(story.get().id())) {
            add(story.get(), time);
        }
    }

    private void add(Story story, long time) {
        stories.put(story.id(), story);
        var nearest = story.members().stream()
                .sorted(Comparator.comparingLong((Story.Member member) -> Math.abs(member.time() - time))
                        .thenComparing(Story.Member::id))
                .limit(LARGEST_OPEN_STORY)
                .flatMap(member -> shelf.article(member.id()).stream())
                .toList();
        if (nearest.size() < story.members().size()) {
            blocks.add(story.id());
        }
        nearest.forEach(this::enter);
    }

    private void enter(Placed article) {
        if (articles.put(article.article().id(), article) == null) {
            open.add(article.article().id());
        }
    }
}
