package io.tidings.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A first paragraph that the page makes otherwise than those after it: a lede without a telling name.
final class SetApart {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 600;

    /// Fewer paragraphs of one make say nothing.
    private static final int FEWEST_PARAGRAPHS = 3;

    /// The make of most paragraphs has this share of the text.
    private static final double COMMON = 0.6;

    private SetApart() {}

    /// @param chosen the blocks of the article, in order
    static @Nullable Block lede(List<Block> chosen) {
        if (chosen.size() <= FEWEST_PARAGRAPHS) {
            return null;
        }
        Block first = chosen.getFirst();
        if (first.kind() != Block.Kind.PARAGRAPH
                || first.letters() < SHORTEST
                || first.letters() > LONGEST
                || first.linkShare() > 0.3) {
            return null;
        }
        Map<Integer, Integer> letters = new HashMap<>();
        Map<Integer, Integer> paragraphs = new HashMap<>();
        int all = 0;
        for (Block block : chosen.subList(1, chosen.size())) {
            if (block.isClean() && block.kind() == Block.Kind.PARAGRAPH) {
                letters.merge(block.part().path, block.letters(), Integer::sum);
                paragraphs.merge(block.part().path, 1, Integer::sum);
                all += block.letters();
            }
        }
        if (letters.containsKey(first.part().path)) {
            return null;
        }
        for (Map.Entry<Integer, Integer> made : letters.entrySet()) {
            if (made.getValue() > all * COMMON && paragraphs.getOrDefault(made.getKey(), 0) >= FEWEST_PARAGRAPHS) {
                return first;
            }
        }
        return null;
    }
}
