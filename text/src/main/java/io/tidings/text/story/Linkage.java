package io.tidings.text.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Groups articles by average linkage (Sokal and Michener 1958): again and again the two groups that are most alike
/// become one, as long as they are alike enough. The result depends on the articles and their order in the matrix only;
/// whoever puts them in the order of publication gets the same groups in whatever order they came.
///
/// The likeness of two groups is the mean over their pairs of articles. Two groups of several articles each must
/// besides
/// be nearly as alike as the articles within them are, or reports on two events of one topic, each of which holds
/// together well, would become one story. Time is in the order of n³ at worst for n articles. One use a grouping; not
/// thread-safe.
final class Linkage {

    private static final double NEVER = -1;

    private final StorySettings settings;
    private final int size;
    private final double[][] between;
    private final boolean[][] refused;
    private final int[] count;
    private final double[] within;
    private final int[] group;

    private Linkage(StorySettings settings, double[][] likeness) {
        this.settings = settings;
        this.size = likeness.length;
        this.between = new double[size][];
        for (int i = 0; i < size; i++) {
            between[i] = likeness[i].clone();
        }
        this.refused = new boolean[size][size];
        this.count = new int[size];
        Arrays.fill(count, 1);
        this.within = new double[size];
        this.group = new int[size];
        Arrays.setAll(group, i -> i);
    }

    /// The groups, each with its articles' places in ascending order, in the order of their first.
    ///
    /// @param likeness of each two articles, 0 to 1, symmetric; the diagonal does not count
    /// @param blocks for each article the block it is in: articles of one block stay together whatever their
    /// likeness
    static List<List<Integer>> groups(StorySettings settings, double[][] likeness, int[] blocks) {
        var linkage = new Linkage(settings, likeness);
        linkage.joinBlocks(blocks);
        linkage.joinAlike();
        return linkage.groups();
    }

    private void joinBlocks(int[] blocks) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (blocks[i] == blocks[j]) {
                    join(group[j], i);
                    break;
                }
            }
        }
    }

    private void joinAlike() {
        while (true) {
            int one = -1;
            int other = -1;
            double best = settings.likeness();
            for (int i = 0; i < size; i++) {
                if (count[i] == 0) {
                    continue;
                }
                for (int j = i + 1; j < size; j++) {
                    boolean better = between[i][j] > best || (one < 0 && between[i][j] == best);
                    if (count[j] > 0 && better && !refused[i][j]) {
                        best = between[i][j];
                        one = i;
                        other = j;
                    }
                }
            }
            if (one < 0) {
                return;
            }
            if (belongTogether(one, other)) {
                join(one, other);
            } else {
                refused[one][other] = true;
            }
        }
    }

    private boolean belongTogether(int one, int other) {
        return count[one] == 1
                || count[other] == 1
                || between[one][other] >= settings.cohesion() * (inner(one) + inner(other)) / 2;
    }

    private double inner(int group) {
        return within[group] / (count[group] * (count[group] - 1) / 2.0);
    }

    private void join(int one, int other) {
        int keeps = Math.min(one, other);
        int goes = Math.max(one, other);
        within[keeps] += within[goes] + between[keeps][goes] * count[keeps] * count[goes];
        double all = count[keeps] + count[goes];
        for (int k = 0; k < size; k++) {
            if (k != keeps && k != goes && count[k] > 0) {
                var mean = (between[keeps][k] * count[keeps] + between[goes][k] * count[goes]) / all;
                between[keeps][k] = mean;
                between[k][keeps] = mean;
                refused[Math.min(keeps, k)][Math.max(keeps, k)] = false;
            }
            between[goes][k] = NEVER;
            between[k][goes] = NEVER;
        }
        count[keeps] += count[goes];
        count[goes] = 0;
        for (int k = 0; k < size; k++) {
            if (group[k] == goes) {
                group[k] = keeps;
            }
        }
    }

    private List<List<Integer>> groups() {
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < size; i++) {
            groups.computeIfAbsent(group[i], _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
