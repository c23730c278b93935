package io.tidings.bench.extract.train;

import java.util.ArrayList;
import java.util.List;

/// Blocks to learn from: features, how much of each is article, and how much it matters to its page's score.
/// For one thread.
final class Examples {

    /// A block that is most of a page must not outweigh all others.
    private static final double HEAVIEST = 0.3;

    /// Even the shortest line matters a little.
    private static final double LIGHTEST = 0.0015;

    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> targets = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /// @param texts of the blocks of one page
    /// @param importance of the page
    void add(float[][] features, List<String> texts, String truth, double importance) {
        var alignment = new Alignment(truth);
        double all = Math.max(50, alignment.size());
        for (int i = 0; i < features.length; i++) {
            List<String> words = Alignment.words(texts.get(i));
            if (!words.isEmpty()) {
                rows.add(features[i]);
                targets.add((float) alignment.share(words));
                weights.add((float) (importance * Math.clamp(words.size() / all, LIGHTEST, HEAVIEST)));
            }
        }
    }

    /// Adds all of another.
    void addAll(Examples other) {
        rows.addAll(other.rows);
        targets.addAll(other.targets);
        weights.addAll(other.weights);
    }

    int size() {
        return rows.size();
    }

    float[] row(int i) {
        return rows.get(i);
    }

    float target(int i) {
        return targets.get(i);
    }

    float weight(int i) {
        return weights.get(i);
    }
}
