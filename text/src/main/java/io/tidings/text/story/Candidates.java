package io.tidings.text.story;

import io.tidings.text.story.Postings.Posting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the articles that an article may be like, by its heaviest terms. Not thread-safe.
final class Candidates {

    /// What is alike shares some of these; the trial found the same neighbours with 24 as with all.
    private static final int INDEXED_TERMS = 24;

    /// Of a term that stands in more articles those farthest in time are left out, so that no term runs hot.
    private static final int MOST_POSTINGS = 1_000;

    private static final int MOST = 64;

    /// After this a fifth is left: only what is nearly the same text could still be alike enough.
    private static final double FADINGS_REACHED = 4;

    /// The indexed terms hold at least this part of what two alike articles have in common.
    private static final double LEAST_PART = 0.15;

    private final StoryShelf shelf;
    private final StorySettings settings;
    private final Fading fading;
    private final Postings postings = new Postings();
    private final Cosines cosines = new Cosines();

    Candidates(StoryShelf shelf, StorySettings settings) {
        this.shelf = shelf;
        this.settings = settings;
        this.fading = settings.fadingOf();
    }

    /// An article that is alike.
    record Alike(StoryArticle article, double likeness) {}

    void remember(StoryArticle article) {
        for (var term : article.vector().heaviest(INDEXED_TERMS)) {
            postings.add(term.term(), new Posting(article.id(), article.time(), term.weight()));
        }
    }

    void forget(StoryArticle article) {
        for (var term : article.vector().heaviest(INDEXED_TERMS)) {
            postings.remove(term.term(), new Posting(article.id(), article.time(), term.weight()));
        }
    }

    /// The articles that are at least as like as two groups must be to become one: no others can join them. Best first.
    ///
    /// @param turn with which the article will be kept
    List<Alike> alike(StoryArticle article, long turn) {
        long reach = (long) (settings.fading().toMillis() * FADINGS_REACHED);
        var shared = new HashMap<String, Double>();
        var times = new HashMap<String, Long>();
        for (var term : article.vector().heaviest(INDEXED_TERMS)) {
            for (var posting : postings.around(term.term(), article.time(), reach, MOST_POSTINGS)) {
                shared.merge(posting.articleId(), posting.weight() * term.weight(), Double::sum);
                times.put(posting.articleId(), posting.time());
            }
        }
        shared.remove(article.id());
        // Of articles without a date this is rough, but it only chooses those that are looked at.
        shared.replaceAll((id, sum) -> sum * fading.remaining((double) times.getOrDefault(id, 0L) - article.time()));
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_PART * settings.likeness())
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .flatMap(entry -> shelf.article(entry.getKey()).stream())
                .map(placed -> new Alike(placed.article(), likeness(article, turn, placed.article(), placed.turn())))
                .filter(alike -> alike.likeness() >= settings.likeness())
                .sorted(Comparator.comparingDouble(Alike::likeness)
                        .reversed()
                        .thenComparing(alike -> alike.article().id()))
                .toList();
    }

    /// How like two articles are: the cosine of their vectors, less what time has taken.
    double likeness(Placed one, Placed other) {
        return likeness(one.article(), one.turn(), other.article(), other.turn());
    }

    private double likeness(StoryArticle one, long turn, StoryArticle other, long otherTurn) {
        return cosines.of(one.vector(), turn, other.vector(), otherTurn) * settings.remaining(one, other);
    }
}
