package io.tidings.bench.extract.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Gradient boosting of regression trees for the logistic loss (Friedman, 2001), with features in bins and a part of
/// rows and features for each tree. The same examples give the same trees.
final class Boosting {

    static final int TREES = 140;
    private static final double RATE = 0.11;
    private static final int DEPTH = 6;
    private static final int BINS = 48;
    private static final double ROWS = 0.7;
    private static final double FEATURES = 0.4;
    private static final double RIDGE = 1.0;
    private static final double LEAST_WEIGHT = 0.25;
    private static final double LEAST_GAIN = 1e-3;
    private static final long SEED = 20260203;
    private static final double[][] NONE = {};

    private final Examples examples;
    private final int features;
    private final byte[][] bins;
    private final float[][] limits;
    private final double[] score;
    private final double[] gradient;
    private final double[] hessian;
    private final Random random = new Random(SEED);

    private Boosting(Examples examples) {
        this.examples = examples;
        this.features = examples.row(0).length;
        this.limits = new float[features][];
        this.bins = new byte[features][examples.size()];
        this.score = new double[examples.size()];
        this.gradient = new double[examples.size()];
        this.hessian = new double[examples.size()];
        for (int f = 0; f < features; f++) {
            limits[f] = limits(f);
            for (int i = 0; i < examples.size(); i++) {
                int place = Arrays.binarySearch(limits[f], examples.row(i)[f]);
                bins[f][i] = (byte) (place >= 0 ? place + 1 : -place - 1);
            }
        }
    }

    /// @return lines as `BlockModel` reads them
    static List<String> train(Examples examples) {
        var boosting = new Boosting(examples);
        var lines = new ArrayList<String>();
        for (int tree = 0; tree < TREES; tree++) {
            lines.add(boosting.tree());
        }
        return lines;
    }

    /// What is below the limit with number b has a bin of at most b.
    private float[] limits(int feature) {
        int step = Math.max(1, examples.size() / 20_000);
        var sample = new float[(examples.size() + step - 1) / step];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = examples.row(i * step)[feature];
        }
        Arrays.sort(sample);
        var found = new ArrayList<Float>();
        for (int b = 1; b < BINS; b++) {
            float limit = sample[(int) ((long) b * sample.length / BINS)];
            if (limit > sample[0] && (found.isEmpty() || limit > found.getLast())) {
                found.add(limit);
            }
        }
        if (found.isEmpty() && sample[sample.length - 1] > sample[0]) {
            found.add(sample[sample.length - 1]);
        }
        var limits = new float[found.size()];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = found.get(i);
        }
        return limits;
    }

    private String tree() {
        var rows = new int[examples.size()];
        int size = 0;
        for (int i = 0; i < examples.size(); i++) {
            double p = 1 / (1 + Math.exp(-score[i]));
            gradient[i] = examples.weight(i) * (p - examples.target(i));
            hessian[i] = examples.weight(i) * Math.max(1e-6, p * (1 - p));
            if (random.nextDouble() < ROWS) {
                rows[size++] = i;
            }
        }
        var used = new ArrayList<Integer>();
        for (int f = 0; f < features; f++) {
            if (limits[f].length > 0 && random.nextDouble() < FEATURES) {
                used.add(f);
            }
        }
        var tree = new TreeBuilder(used).grow(Arrays.copyOf(rows, size), 0, NONE);
        for (int i = 0; i < examples.size(); i++) {
            score[i] += tree.at(i);
        }
        var line = new StringBuilder();
        tree.write(line);
        return line.toString().strip();
    }

    /// Unlike a split with a gain, a leaf has no feature.
    private final class Node {
        int feature = -1;
        int bin;
        double value;
        Node[] branches = {};

        double at(int row) {
            return feature < 0 ? value : branches[bins[feature][row] <= bin ? 0 : 1].at(row);
        }

        int size() {
            return feature < 0 ? 1 : 1 + branches[0].size() + branches[1].size();
        }

        void write(StringBuilder out) {
            if (feature < 0) {
                out.append(String.format(Locale.ROOT, "%.5f ", value));
            } else {
                out.append(feature).append(':').append(limits[feature][bin]).append(':');
                out.append(branches[0].size()).append(' ');
                branches[0].write(out);
                branches[1].write(out);
            }
        }
    }

    private final class TreeBuilder {
        private final List<Integer> used;

        TreeBuilder(List<Integer> used) {
            this.used = used;
        }

        /// @param sums of the rows by feature and bin, gradient and hessian in turns; made where they are none
        Node grow(int[] rows, int depth, double[][] sums) {
            double g = 0;
            double h = 0;
            for (int row : rows) {
                g += gradient[row];
                h += hessian[row];
            }
            var node = new Node();
            node.value = -g / (h + RIDGE) * RATE;
            if (depth < DEPTH && h > LEAST_WEIGHT) {
                double[][] known = sums.length == 0 ? sums(rows) : sums;
                choose(node, known, g, h);
                if (node.feature >= 0) {
                    branch(node, rows, depth, known);
                }
            }
            return node;
        }

        private double[][] sums(int[] rows) {
            var sums = new double[used.size()][2 * (BINS + 1)];
            for (int u = 0; u < sums.length; u++) {
                byte[] bin = bins[used.get(u)];
                double[] sum = sums[u];
                for (int row : rows) {
                    sum[2 * bin[row]] += gradient[row];
                    sum[2 * bin[row] + 1] += hessian[row];
                }
            }
            return sums;
        }

        private void choose(Node node, double[][] sums, double g, double h) {
            double best = LEAST_GAIN;
            for (int u = 0; u < sums.length; u++) {
                double leftG = 0;
                double leftH = 0;
                for (int b = 0; b < limits[used.get(u)].length; b++) {
                    leftG += sums[u][2 * b];
                    leftH += sums[u][2 * b + 1];
                    double gain = leftG * leftG / (leftH + RIDGE)
                            + (g - leftG) * (g - leftG) / (h - leftH + RIDGE)
                            - g * g / (h + RIDGE);
                    if (gain > best && leftH > LEAST_WEIGHT / 4 && h - leftH > LEAST_WEIGHT / 4) {
                        best = gain;
                        node.feature = used.get(u);
                        node.bin = b;
                    }
                }
            }
        }

        /// The sums of the larger branch are what those of the smaller leave.
        private void branch(Node node, int[] rows, int depth, double[][] sums) {
            byte[] bin = bins[node.feature];
            int[] left = Arrays.stream(rows).filter(row -> bin[row] <= node.bin).toArray();
            int[] right = Arrays.stream(rows).filter(row -> bin[row] > node.bin).toArray();
            double[][] small = NONE;
            double[][] large = NONE;
            if (depth + 1 < DEPTH) {
                small = sums(left.length < right.length ? left : right);
                for (int u = 0; u < sums.length; u++) {
                    for (int i = 0; i < sums[u].length; i++) {
                        sums[u][i] -= small[u][i];
                    }
                }
                large = sums;
            }
            boolean smallLeft = left.length < right.length;
            node.branches = new Node[] {
                grow(left, depth + 1, smallLeft ? small : large), grow(right, depth + 1, smallLeft ? large : small)
            };
        }
    }
}
