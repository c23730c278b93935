package io.tidings.extract.body;

import java.util.ArrayList;
import java.util.List;

/// Leaves out what readers have written below an article. Their sentences read like its own, and are often more than
/// it;
/// only the names around them tell. Threads are too few among the pages that the model has learned from.
final class ReaderComments {

    /// The first group of `name-groups.txt`.
    private static final long NAMED = 1;

    /// With less text outside, what is called a comment is the article, as opinion pages call it.
    private static final int SHORTEST_ARTICLE = 400;

    private ReaderComments() {}

    /// @param chosen the blocks of the article, in order
    /// @return without those that stand in parts called comments, replies or a discussion, below enough other text
    static List<Block> without(List<Block> chosen) {
        var left = new ArrayList<Block>();
        int letters = 0;
        for (Block block : chosen) {
            boolean comment = (block.part().groups & NAMED) != 0;
            if (!comment || letters < SHORTEST_ARTICLE) {
                left.add(block);
            }
            letters += comment ? 0 : block.letters();
        }
        return left;
    }
}
