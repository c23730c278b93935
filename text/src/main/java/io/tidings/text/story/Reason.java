package io.tidings.text.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Why an article is in its story. Immutable.
///
/// @param nearest id of the article of its story that it is most like
/// @param likeness with that one, 0 to 1
/// @param shared weightiest terms that the two have in common, at most 8
public record Reason(String nearest, double likeness, List<String> shared) {

    private static final int MOST_SHARED = 8;

    public Reason {
        shared = List.copyOf(shared);
    }

    private record Near(StoryArticle article, double likeness) {}

    static Optional<Reason> of(Placed placed, StoryShelf shelf, Links links) {
        var article = placed.article();
        return links.of(article.id()).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(link -> shelf.article(link.getKey()).stream()
                        .filter(other -> other.story().equals(placed.story()))
                        .map(other -> new Near(other.article(), link.getValue())))
                .findFirst()
                .map(near -> new Reason(
                        near.article().id(),
                        near.likeness(),
                        article.words().stream()
                                .filter(near.article().words()::contains)
                                .limit(MOST_SHARED)
                                .toList()));
    }
}
