package io.tidings.extract.body;

import io.tidings.extract.wordlist.WordList;
import java.util.List;

/// Whether a block is part of the article: boosted regression trees (Friedman, 2001) over [PageReading#features()].
///
/// Immutable and thread-safe. Trained by `./tidings bench train`; the trees are plain numbers in `block-model.txt`.
public final class BlockModel {

    private static final String RESOURCE = "block-model.txt";

    private final int[] feature;
    private final float[] value;
    private final int[] right;
    private final int[] roots;

    private BlockModel(List<String> lines) {
        roots = new int[lines.size()];
        int nodes = lines.stream().mapToInt(line -> line.split(" ").length).sum();
        feature = new int[nodes];
        value = new float[nodes];
        right = new int[nodes];
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            roots[i] = at;
            at = read(lines.get(i).split(" "), at);
        }
    }

    /// @param lines one tree a line: its nodes in preorder, `feature:limit:size of the left branch`
    /// or the value of a leaf
    /// @throws NumberFormatException if a line is none of these
    public static BlockModel parse(List<String> lines) {
        return new BlockModel(lines);
    }

    /// The one that comes with the library.
    public static BlockModel standard() {
        return Standard.MODEL;
    }

    /// @param row the features of a block
    /// @return the probability that it is part of the article
    public float score(float[] row) {
        return (float) (1 / (1 + Math.exp(-sum(row))));
    }

    private float sum(float[] row) {
        float sum = 0;
        for (int root : roots) {
            int node = root;
            while (feature[node] >= 0) {
                node = row[feature[node]] < value[node] ? node + 1 : right[node];
            }
            sum += value[node];
        }
        return sum;
    }

    private int read(String[] nodes, int from) {
        for (int i = 0; i < nodes.length; i++) {
            String[] fields = nodes[i].split(":");
            feature[from + i] = fields.length == 1 ? -1 : Integer.parseInt(fields[0]);
            value[from + i] = Float.parseFloat(fields.length == 1 ? fields[0] : fields[1]);
            right[from + i] = fields.length == 1 ? 0 : from + i + 1 + Integer.parseInt(fields[2]);
        }
        return from + nodes.length;
    }

    /// Read when first asked for, so that training can run before there is one.
    private static final class Standard {
        static final BlockModel MODEL = new BlockModel(WordList.read(BlockModel.class, RESOURCE));
    }
}
