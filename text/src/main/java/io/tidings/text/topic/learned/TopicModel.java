package io.tidings.text.topic.learned;

import io.tidings.text.token.Tokens;
import io.tidings.text.topic.Tag;
import io.tidings.text.topic.learned.TermWeights.Weighted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Topics that were learned from articles. Immutable and thread-safe.
public final class TopicModel {

    private static final String SCHEME = "iptc";
    private static final int MOST_REASONS = 5;

    private final TermWeights weights;
    private final List<Learned> topics;
    private final Calibration calibration;

    TopicModel(TermWeights weights, List<Learned> topics, Calibration calibration) {
        this.weights = weights;
        this.topics = List.copyOf(topics);
        this.calibration = calibration;
    }

    /// A topic that was learned.
    record Learned(String id, String label, Linear linear) {}

    TermWeights weights() {
        return weights;
    }

    List<Learned> topics() {
        return topics;
    }

    /// How scores are made of margins.
    public Calibration calibration() {
        return calibration;
    }

    /// Names what was learned: changes with every weight.
    public String version() {
        return ModelFile.version(this);
    }

    /// The topics of a text whose score reaches the floor, best first; each with the words that spoke most for it.
    ///
    /// @param titleEnd token after the title's last; 0 without title
    /// @param language ISO 639 code; words of a language that was not trained with say nothing
    public List<Tag> tag(Tokens tokens, int titleEnd, String language) {
        var vector = weights.vector(TopicTerms.of(tokens, titleEnd, language));
        var tags = new ArrayList<Tag>();
        if (vector.isEmpty()) {
            return tags;
        }
        for (var topic : topics) {
            double score = calibration.score(topic.linear().margin(vector));
            if (score >= calibration.floor()) {
                tags.add(new Tag(
                        SCHEME, topic.id(), topic.label(), Math.round(score * 1000) / 1000.0, because(topic, vector)));
            }
        }
        tags.sort(Comparator.comparingDouble((Tag tag) -> -tag.score()).thenComparing(Tag::id));
        return List.copyOf(tags);
    }

    private List<String> because(Learned topic, List<Weighted> vector) {
        return vector.stream()
                .filter(term -> topic.linear().weights()[term.place()] > 0)
                .sorted(Comparator.comparingDouble(
                        (Weighted term) -> -topic.linear().weights()[term.place()] * term.weight()))
                .limit(MOST_REASONS)
                .map(term -> weights.terms().get(term.place()))
                .map(term -> "learned: " + term.substring(term.indexOf(':') + 1))
                .toList();
    }
}
