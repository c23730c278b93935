package io.tidings.enrich.links;

import io.tidings.news.Story;
import io.tidings.text.link.LinkIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

/// The stories that may be linked, and their links. A story is linked with those that were told in the week before;
/// after that its links stay as they are, unless a linked story ends. Stories survive in a store for as long as they
/// can change; what they are found by is on the heap for those of the week. Not thread-safe: one writer.
final class LinkedStories {

    static final String STORE = "linked-stories";

    private static final long LINKED = Duration.ofDays(7).toMillis();

    private final TimestampedKeyValueStore<String, Story> store;
    private final long kept;
    private final LinkIndex index = new LinkIndex();
    private final Map<String, Long> toldAt = new HashMap<>();
    private final TreeSet<Told> linkable = new TreeSet<>(Told.EARLIEST);
    private final TreeSet<Told> stored = new TreeSet<>(Told.EARLIEST);
    private long latest = Long.MIN_VALUE;

    private record Told(long at, String id) {
        static final Comparator<Told> EARLIEST =
                Comparator.comparingLong(Told::at).thenComparing(Told::id);
    }

    /// @param kept a story that was not told for so long is forgotten
    LinkedStories(TimestampedKeyValueStore<String, Story> store, Duration kept) {
        this.store = store;
        this.kept = kept.toMillis();
        try (var all = store.all()) {
            all.forEachRemaining(entry -> latest = Math.max(latest, entry.value.timestamp()));
        }
        try (var all = store.all()) {
            all.forEachRemaining(entry -> note(entry.value.value(), entry.value.timestamp()));
        }
    }

    /// Takes a story as it stands now.
    ///
    /// @param story null if it has ended
    /// @param at when that was told, milliseconds since 1970
    /// @return the stories that are to be told, with their links
    SequencedMap<String, @Nullable Story> take(String id, @Nullable Story story, long at) {
        latest = Math.max(latest, at);
        var told = new LinkedHashMap<String, @Nullable Story>();
        var known = store.get(id);
        var before = known == null
                ? List.<io.tidings.news.StoryLink>of()
                : known.value().getLinks();
        if (story == null || story.getForwardedTo() != null) {
            forget(id);
            told.put(id, story);
            before.forEach(link -> change(link.getStoryId(), told, other -> without(other, id)));
        } else {
            told.put(id, linked(story, before, at, told));
        }
        forgetOld();
        return told;
    }

    private Story linked(
            Story story, List<io.tidings.news.StoryLink> before, long at, SequencedMap<String, @Nullable Story> told) {
        var id = story.getStoryId();
        var facts = LinkFacts.of(story);
        var links = index.links(facts);
        var now = Story.newBuilder(story)
                .setLinks(links.stream()
                        .map(link -> LinkFacts.written(link, story))
                        .toList())
                .build();
        var isLinked = new HashMap<String, io.tidings.news.StoryLink>();
        now.getLinks().forEach(link -> isLinked.put(link.getStoryId(), link));
        before.stream()
                .map(io.tidings.news.StoryLink::getStoryId)
                .filter(other -> !isLinked.containsKey(other))
                .forEach(other -> change(other, told, story2 -> without(story2, id)));
        isLinked.forEach((other, link) -> change(other, told, story2 -> with(story2, now, link)));
        unnote(id);
        store.put(id, ValueAndTimestamp.make(now, at));
        note(now, at);
        return now;
    }

    /// Tells another story anew if it is linked with others than before.
    private void change(String id, Map<String, @Nullable Story> told, UnaryOperator<Story> how) {
        var known = store.get(id);
        if (known == null) {
            return;
        }
        var changed = how.apply(known.value());
        store.put(id, ValueAndTimestamp.make(changed, known.timestamp()));
        if (!linkedWith(changed).equals(linkedWith(known.value()))) {
            told.put(id, changed);
        }
    }

    private static List<String> linkedWith(Story story) {
        return story.getLinks().stream()
                .map(io.tidings.news.StoryLink::getStoryId)
                .sorted()
                .toList();
    }

    private static Story without(Story story, String id) {
        return Story.newBuilder(story)
                .setLinks(story.getLinks().stream()
                        .filter(link -> !link.getStoryId().equals(id))
                        .toList())
                .build();
    }

    /// The same link from its other side.
    private static Story with(Story story, Story other, io.tidings.news.StoryLink link) {
        var links = new ArrayList<>(without(story, other.getStoryId()).getLinks());
        links.add(new io.tidings.news.StoryLink(
                other.getStoryId(), other.getLanguage(), link.getLikeness(), link.getBecause()));
        links.sort(Comparator.comparingDouble(io.tidings.news.StoryLink::getLikeness)
                .reversed()
                .thenComparing(io.tidings.news.StoryLink::getStoryId));
        return Story.newBuilder(story)
                .setLinks(links.stream().limit(LinkIndex.MOST_LINKS).toList())
                .build();
    }

    private void note(Story story, long at) {
        var told = new Told(at, story.getStoryId());
        toldAt.put(told.id(), at);
        stored.add(told);
        if (at > latest - LINKED) {
            linkable.add(told);
            index.put(LinkFacts.of(story));
        }
    }

    private boolean unnote(String id) {
        var at = toldAt.remove(id);
        if (at == null) {
            return false;
        }
        stored.remove(new Told(at, id));
        linkable.remove(new Told(at, id));
        index.remove(id);
        return true;
    }

    private void forget(String id) {
        if (unnote(id)) {
            store.delete(id);
        }
    }

    private void forgetOld() {
        while (!linkable.isEmpty() && linkable.first().at() <= latest - LINKED) {
            index.remove(linkable.removeFirst().id());
        }
        while (!stored.isEmpty() && stored.first().at() <= latest - kept) {
            forget(stored.first().id());
        }
    }
}
