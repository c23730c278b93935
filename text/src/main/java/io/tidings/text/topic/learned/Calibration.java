package io.tidings.text.topic.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes of a margin the share of articles with such a margin that have the topic (Platt 1999), as found on articles
/// that the model had not seen. Immutable.
///
/// @param slope of the logistic curve
/// @param offset of it
/// @param floor least score at which a topic is emitted: from there on the wanted share of topics was right
public record Calibration(double slope, double offset, double floor) {

    private static final int ROUNDS = 2_000;
    private static final double STEP = 0.05;

    /// Where no score reaches what is wanted nothing is emitted.
    private static final double NEVER = 1.01;

    private static final int FEWEST = 10;

    /// What is less likely than not is emitted in no case.
    private static final double LEAST = 0.5;

    /// A judgement on one article and topic that the model had not seen.
    ///
    /// @param right whether the article has the topic
    record Unseen(double margin, boolean right) {}

    /// A part of the scores, and how many topics of these were right.
    ///
    /// @param from least score of it
    public record Row(double from, double to, int topics, int right) {

        /// Share that was right, 0 where there was none.
        public double share() {
            return topics == 0 ? 0 : (double) right / topics;
        }
    }

    double score(double margin) {
        return Linear.sigmoid(slope * margin + offset);
    }

    /// @param precision share of the topics that are emitted that must be right
    static Calibration fit(List<Unseen> unseen, double precision) {
        double slope = 1;
        double offset = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double slopeError = 0;
            double offsetError = 0;
            for (var one : unseen) {
                double error = Linear.sigmoid(slope * one.margin() + offset) - (one.right() ? 1 : 0);
                slopeError += error * one.margin();
                offsetError += error;
            }
            slope -= STEP * slopeError / unseen.size();
            offset -= STEP * offsetError / unseen.size();
        }
        var fitted = new Calibration(slope, offset, NEVER);
        return new Calibration(slope, offset, Math.max(LEAST, fitted.floor(unseen, precision)));
    }

    /// The least score from which on the share that was right is as wanted, going down from the best.
    private double floor(List<Unseen> unseen, double precision) {
        var best = new ArrayList<>(unseen);
        best.sort(Comparator.comparingDouble((Unseen one) -> -score(one.margin())));
        double floor = NEVER;
        int right = 0;
        for (int number = 1; number <= best.size(); number++) {
            right += best.get(number - 1).right() ? 1 : 0;
            double score = score(best.get(number - 1).margin());
            boolean ends = number == best.size() || score(best.get(number).margin()) < score;
            if (ends && number >= FEWEST && (double) right / number >= precision) {
                floor = score;
            }
        }
        return floor;
    }

    /// How often topics of each score were right.
    List<Row> table(List<Unseen> unseen) {
        var rows = new ArrayList<Row>();
        double[] edges = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
        for (int edge = 0; edge + 1 < edges.length; edge++) {
            double from = edges[edge];
            double to = edges[edge + 1];
            var within = unseen.stream()
                    .filter(one -> score(one.margin()) >= from && score(one.margin()) < to)
                    .toList();
            rows.add(new Row(from, to, within.size(), (int)
                    within.stream().filter(Unseen::right).count()));
        }
        return List.copyOf(rows);
    }
}
