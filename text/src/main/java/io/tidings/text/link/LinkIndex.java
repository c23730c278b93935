package io.tidings.text.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the stories in other languages that report on the same event. A fact tells the more the fewer stories have it
/// (the logarithm of the inverse frequency, Spärck Jones 1972); two stories are as like each other as the cosine of
/// their facts, less what time takes. Whether two are linked depends on these two alone, and on how frequent facts are
/// meanwhile; so a change of one story changes its own links only. Not thread-safe.
public final class LinkIndex {

    /// So many stories with the usual frequencies are assumed before the first: a few stories say little about how
    /// frequent facts are.
    private static final double ASSUMED = 200;

    /// A fact that more stories have finds none; it still counts between those that others find.
    private static final int MOST_STORIES = 2_000;

    /// Candidates that are looked at, those with most in common.
    private static final int MOST_CANDIDATES = 64;

    /// Links that a story has at most, the best.
    public static final int MOST_LINKS = 12;

    private static final int FEWEST_SHARED = 2;

    /// After this time a half of the likeness is left.
    private static final double FADING = Duration.ofDays(2).toMillis();

    private final double likeness;
    private final double told;
    private final Map<String, LinkableStory> stories = new HashMap<>();
    private final Map<Fact, Set<String>> storiesOf = new HashMap<>();

    /// With the thresholds that were measured.
    public LinkIndex() {
        this(0.25, 9);
    }

    /// @param likeness least of two that are linked, above 0 to 1
    /// @param told nats that what both have must tell at least
    public LinkIndex(double likeness, double told) {
        this.likeness = likeness;
        this.told = told;
    }

    /// Takes a story in, instead of what was known of it.
    public void put(LinkableStory story) {
        remove(story.id());
        stories.put(story.id(), story);
        story.facts()
                .keySet()
                .forEach(fact ->
                        storiesOf.computeIfAbsent(fact, _ -> new HashSet<>()).add(story.id()));
    }

    /// Forgets a story; nothing happens if it is not known.
    public void remove(String storyId) {
        var known = stories.remove(storyId);
        if (known != null) {
            for (var fact : known.facts().keySet()) {
                storiesOf.computeIfPresent(fact, (_, its) -> {
                    its.remove(storyId);
                    return its.isEmpty() ? null : its;
                });
            }
        }
    }

    /// The links of a story with those that are known, the most alike first.
    public List<StoryLink> links(LinkableStory story) {
        var links = new ArrayList<StoryLink>();
        for (var id : candidates(story)) {
            var other = stories.get(id);
            if (other != null) {
                link(story, other).ifPresent(links::add);
            }
        }
        links.sort(Comparator.comparingDouble(StoryLink::likeness).reversed().thenComparing(StoryLink::storyId));
        return links.stream().limit(MOST_LINKS).toList();
    }

    private Collection<String> candidates(LinkableStory story) {
        var common = new HashMap<String, Double>();
        story.facts().forEach((fact, share) -> {
            var those = storiesOf.getOrDefault(fact, Set.of());
            if (those.size() <= MOST_STORIES) {
                double rarity = rarity(fact);
                those.forEach(id -> common.merge(id, rarity * share, Double::sum));
            }
        });
        return common.entrySet().stream()
                .filter(entry -> isOtherLanguage(entry.getKey(), story))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isOtherLanguage(String id, LinkableStory story) {
        var other = stories.get(id);
        return other != null && !other.language().equals(story.language());
    }

    /// The link of two stories, if they are alike enough. The likeness is the same from either side.
    Optional<StoryLink> link(LinkableStory story, LinkableStory other) {
        var shared = story.facts().keySet().stream()
                .filter(other.facts()::containsKey)
                .sorted(Comparator.comparingDouble((Fact fact) -> -rarity(fact)).thenComparing(Fact::key))
                .toList();
        double tell = shared.stream().mapToDouble(this::rarity).sum();
        double fading = 1 / (1 + story.apart(other) / FADING);
        double like = shared.stream()
                        .mapToDouble(fact -> weight(story, fact) * weight(other, fact))
                        .sum()
                / (length(story) * length(other))
                * fading;
        return shared.size() >= FEWEST_SHARED && tell >= told && like >= likeness
                ? Optional.of(new StoryLink(other.id(), other.language(), like, shared))
                : Optional.empty();
    }

    private double length(LinkableStory story) {
        double squares = story.facts().keySet().stream()
                .mapToDouble(fact -> weight(story, fact))
                .map(weight -> weight * weight)
                .sum();
        return Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
    }

    private double weight(LinkableStory story, Fact fact) {
        return rarity(fact) * story.facts().getOrDefault(fact, 0.0);
    }

    /// How much a fact tells, in nats.
    private double rarity(Fact fact) {
        double having = storiesOf.getOrDefault(fact, Set.of()).size()
                + ASSUMED * fact.kind().usual();
        return Math.log((stories.size() + ASSUMED) / having);
    }
}
