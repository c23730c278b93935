package io.tidings.extract.body;

import java.util.List;
import java.util.stream.IntStream;

/// From which probability on blocks are kept: where the text's expected F1 is greatest, page by page. On a page whose
/// blocks are clear that is a half, on one where little is sure it is less (Lipton, Elkan and Naryanaswamy: *Optimal
/// thresholding of classifiers to maximize F1 measure*, 2014). No number in it is learned.
final class BestThreshold {

    private BestThreshold() {}

    /// @param keep by block, the probability that it is part of the article
    /// @return 0 to 1
    static double of(List<Block> blocks, float[] keep) {
        int[] order = IntStream.range(0, keep.length)
                .boxed()
                .sorted((a, b) -> Float.compare(keep[b], keep[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        double expected = 0;
        for (int i = 0; i < keep.length; i++) {
            expected += keep[i] * blocks.get(i).letters();
        }
        double right = 0;
        double taken = 0;
        double best = 0;
        double threshold = 1;
        for (int i : order) {
            right += keep[i] * blocks.get(i).letters();
            taken += blocks.get(i).letters();
            double f1 = 2 * right / (taken + expected);
            if (f1 > best) {
                best = f1;
                threshold = keep[i];
            }
        }
        return threshold;
    }
}
