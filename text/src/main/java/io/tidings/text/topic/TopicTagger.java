package io.tidings.text.topic;

import io.tidings.text.phrase.PhraseMatch;
import io.tidings.text.token.Tokens;
import io.tidings.text.topic.Taxonomy.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tags a text with topics by the phrases in it, where they stand, and the section it appeared in. Immutable and
/// thread-safe.
///
/// A topic's weight is the sum over its distinct phrases of weight × (1 + ln count) × place; a part of it goes to the
/// parent. The score is weight / (weight + half), half growing with the text's length, so that a long text needs more.
public final class TopicTagger {

    private static final String SCHEME = "iptc";
    private static final int MOST_REASONS = 5;
    private static final double LEAD_FACTOR = 1.3;
    private static final int LEAD_TOKENS = 120;
    private static final double HALF_OF_SHORT = 4;
    private static final double HALF_PER_LENGTH = 3;
    private static final double LENGTH_UNIT = 150;
    /// A section weighs as much as brings a topic to a score of .6 alone.
    private static final double SECTION = 1.5;
    private static final double OWN_SHARE = .5;

    private final Taxonomy taxonomy;

    public TopicTagger(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /// Where a text's parts end.
    ///
    /// @param titleEnd token after the title's last; 0 without title
    /// @param standfirstEnd token after the standfirst's last
    public record Parts(int titleEnd, int standfirstEnd) {}

    /// The tags, best first.
    public List<Tag> tag(Tokens tokens, Parts parts, String language, @Nullable String section, @Nullable String url) {
        var weights = new Weights(taxonomy.size());
        var phrases = new HashMap<Signal, Evidence>();
        List<PhraseMatch<Signal>> matches = taxonomy.phrases(language).matches(tokens);
        int coveredTo = -1;
        for (int i = matches.size() - 1; i >= 0; i--) {
            PhraseMatch<Signal> match = matches.get(i);
            boolean insideLonger = coveredTo >= 0 && isInside(matches, i);
            coveredTo = match.to();
            if (!insideLonger) {
                phrases.computeIfAbsent(match.value(), signal -> new Evidence(signal.weight()))
                        .count(place(match.from(), parts));
            }
        }
        phrases.forEach((phrase, evidence) ->
                weights.add(phrase.topic(), evidence.weight(), phrase.phrase() + evidence.times()));
        double half = HALF_OF_SHORT + HALF_PER_LENGTH * Math.log1p(tokens.size() / LENGTH_UNIT);
        for (String name : Sections.of(section, url)) {
            for (int topic : taxonomy.ofSection(name)) {
                weights.add(topic, SECTION * half, "section: " + name);
            }
        }
        weights.inherit(taxonomy);
        return weights.tags(taxonomy, half);
    }

    /// *chiến tranh* within *tội ác chiến tranh* of the same topic or another says nothing of its own. A match's longer
    /// neighbours end at the same token or later and stand near it in the list.
    private static boolean isInside(List<PhraseMatch<Signal>> matches, int index) {
        PhraseMatch<Signal> match = matches.get(index);
        for (int i = index - 1; i >= 0 && matches.get(i).to() == match.to(); i--) {
            if (matches.get(i).from() < match.from()) {
                return true;
            }
        }
        for (int i = index + 1; i < matches.size() && matches.get(i).to() - match.to() < 4; i++) {
            PhraseMatch<Signal> other = matches.get(i);
            if (other.from() <= match.from() && other.length() > match.length()) {
                return true;
            }
        }
        return false;
    }

    private double place(int token, Parts parts) {
        if (token < parts.titleEnd()) {
            return taxonomy.settings().titleFactor();
        }
        if (token < parts.standfirstEnd()) {
            return taxonomy.settings().standfirstFactor();
        }
        return token < parts.standfirstEnd() + LEAD_TOKENS ? LEAD_FACTOR : 1;
    }

    private static final class Evidence {
        private final double phraseWeight;
        private int count;
        private double bestPlace;

        Evidence(double phraseWeight) {
            this.phraseWeight = phraseWeight;
        }

        void count(double place) {
            count++;
            bestPlace = Math.max(bestPlace, place);
        }

        double weight() {
            return phraseWeight * (1 + Math.log(count)) * bestPlace;
        }

        String times() {
            return count > 1 ? " ×" + count : "";
        }
    }

    private static final class Weights {
        private final double[] weight;
        private final double[] own;
        private final Map<Integer, List<Reason>> reasons = new HashMap<>();

        private record Reason(double weight, String text) {}

        Weights(int topics) {
            weight = new double[topics];
            own = new double[topics];
        }

        void add(int topic, double more, String because) {
            weight[topic] += more;
            reasons.computeIfAbsent(topic, _ -> new ArrayList<>()).add(new Reason(more, because));
        }

        /// From the leaves up: a parent is met after its children, since files list parents first.
        void inherit(Taxonomy taxonomy) {
            System.arraycopy(weight, 0, own, 0, weight.length);
            for (int topic = weight.length - 1; topic >= 0; topic--) {
                int parent = taxonomy.parent(topic);
                if (parent >= 0 && weight[topic] > 0) {
                    add(
                            parent,
                            weight[topic] * taxonomy.settings().inherit(),
                            taxonomy.topic(topic).label());
                }
            }
        }

        List<Tag> tags(Taxonomy taxonomy, double half) {
            TaxonomySettings settings = taxonomy.settings();
            double bestTop = best(taxonomy, true);
            double bestBelow = best(taxonomy, false);
            var tags = new ArrayList<Tag>();
            for (int topic = 0; topic < weight.length; topic++) {
                double score = weight[topic] / (weight[topic] + half);
                double best = taxonomy.parent(topic) < 0 ? bestTop : bestBelow;
                if (score >= settings.floor()
                        && weight[topic] >= best * settings.share()
                        && speaksForItself(taxonomy, topic)) {
                    Topic found = taxonomy.topic(topic);
                    double rounded = Math.round(score * 1000) / 1000.0;
                    tags.add(new Tag(SCHEME, "medtop:" + found.id(), found.label(), rounded, because(topic)));
                }
            }
            tags.sort(Comparator.comparingDouble((Tag tag) -> -tag.score()).thenComparing(Tag::id));
            return List.copyOf(tags.subList(0, Math.min(settings.most(), tags.size())));
        }

        /// Below the top, a topic that lives on what its children found says less than they do.
        private boolean speaksForItself(Taxonomy taxonomy, int topic) {
            return taxonomy.parent(topic) < 0 || own[topic] >= weight[topic] * OWN_SHARE;
        }

        private double best(Taxonomy taxonomy, boolean top) {
            double best = 0;
            for (int topic = 0; topic < weight.length; topic++) {
                if (taxonomy.parent(topic) < 0 == top) {
                    best = Math.max(best, weight[topic]);
                }
            }
            return best;
        }

        private List<String> because(int topic) {
            return reasons.getOrDefault(topic, List.of()).stream()
                    .sorted(Comparator.comparingDouble((Reason reason) -> -reason.weight())
                            .thenComparing(Reason::text))
                    .limit(MOST_REASONS)
                    .map(Reason::text)
                    .toList();
        }
    }
}
