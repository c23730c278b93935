package io.tidings.text.topic.learned;

import io.tidings.text.topic.learned.TermWeights.Weighted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A weight for each term and one for all articles: logistic regression, trained by stochastic gradient descent with
/// AdaGrad (Duchi, Hazan and Singer 2011) in an order that a seed fixes: the same articles give the same weights.
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Linear(double bias, double[] weights) {

    private static final int ROUNDS = 30;
    private static final double STEP = 0.5;
    private static final double SHRINK = 1e-4;
    private static final long SEED = 20261130;

    /// @param vectors of the articles
    /// @param wanted whether the topic is wanted of each
    /// @param terms how many there are
    static Linear train(List<List<Weighted>> vectors, List<Boolean> wanted, int terms) {
        var weights = new double[terms];
        var squares = new double[terms];
        double bias = 0;
        double biasSquares = 0;
        var order = new ArrayList<>(IntStream.range(0, vectors.size()).boxed().toList());
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int article : order) {
                var vector = vectors.get(article);
                double error = sigmoid(margin(bias, weights, vector)) - (wanted.get(article) ? 1 : 0);
                biasSquares += error * error;
                bias -= STEP * error / Math.sqrt(biasSquares + 1e-8);
                for (var term : vector) {
                    int place = term.place();
                    double slope = error * term.weight() + SHRINK * weights[place];
                    squares[place] += slope * slope;
                    weights[place] -= STEP * slope / Math.sqrt(squares[place] + 1e-8);
                }
            }
        }
        return new Linear(bias, weights);
    }

    /// Above 0 where the topic is more likely than not.
    double margin(List<Weighted> vector) {
        return margin(bias, weights, vector);
    }

    private static double margin(double bias, double[] weights, List<Weighted> vector) {
        double sum = bias;
        for (var term : vector) {
            sum += weights[term.place()] * term.weight();
        }
        return sum;
    }

    static double sigmoid(double margin) {
        return 1 / (1 + Math.exp(-margin));
    }
}
