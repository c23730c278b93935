package io.tidings.cli.pipeline;

import io.tidings.news.Article;
import io.tidings.news.Duplicate;
import io.tidings.news.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether the stories know of the articles as they stand by now: stories are told after the ledger balances. Thread-
/// safe.
final class RunStories {

    /// The revision that was read of an article that is too old to be known still.
    private static final int TOO_OLD = 0;

    private final Map<String, Standing> articles = new HashMap<>();
    private final Map<String, Standing> copies = new HashMap<>();
    private final Map<String, Map<String, Standing>> stories = new HashMap<>();
    private long news;

    /// How an article stands.
    ///
    /// @param of what it repeats; empty for one of its own
    private record Standing(String of, int revision) {

        boolean isToldBy(Standing told) {
            return of.equals(told.of) && (revision == told.revision || told.revision == TOO_OLD);
        }
    }

    synchronized void article(String id, @Nullable Article article) {
        keep(articles, id, article == null ? null : new Standing("", article.getRevision()));
    }

    synchronized void duplicate(String id, @Nullable Duplicate duplicate) {
        keep(copies, id, duplicate == null ? null : new Standing(duplicate.getDuplicateOf(), duplicate.getRevision()));
    }

    synchronized void story(String id, @Nullable Story story) {
        if (story == null) {
            keep(stories, id, null);
            return;
        }
        var standings = new HashMap<String, Standing>();
        story.getMembers()
                .forEach(member -> standings.put(member.getArticleId(), new Standing("", member.getRevision())));
        story.getCopies()
                .forEach(
                        copy -> standings.put(copy.getArticleId(), new Standing(copy.getCopyOf(), copy.getRevision())));
        keep(stories, id, standings);
    }

    private <V> void keep(Map<String, V> map, String id, @Nullable V value) {
        news++;
        if (value == null) {
            map.remove(id);
        } else {
            map.put(id, value);
        }
    }

    /// Grows with everything that comes by.
    synchronized long news() {
        return news;
    }

    /// Those of these articles that are not in just one story as they stand.
    synchronized List<String> untold(Collection<String> articleIds) {
        var told = new HashMap<String, List<Standing>>();
        stories.values()
                .forEach(standings -> standings.forEach((id, standing) ->
                        told.computeIfAbsent(id, _ -> new ArrayList<>()).add(standing)));
        return articleIds.stream()
                .distinct()
                .filter(id -> !isTold(id, told.getOrDefault(id, List.of())))
                .toList();
    }

    private boolean isTold(String id, List<Standing> told) {
        var standing = copies.containsKey(id) ? copies.get(id) : articles.get(id);
        return standing != null && told.size() == 1 && standing.isToldBy(told.getFirst());
    }
}
