package io.tidings.extract.body;

import java.util.List;

/// Where the article has ended and a list of others begins: from there on everything goes.
///
/// Known by a heading that says so, or by headings that are nothing but links, at least [#FEWEST] of them with none
/// between them that
/// is no link. A list that is the article itself (*the ten best …*) begins near the top, and stays.
final class TailCut {

    private static final int FEWEST = 3;
    private static final double LINKED = 0.8;

    /// This share of the text stands before the list.
    private static final double BEFORE = 0.7;

    /// Words can stand in an article too, therefore this is later.
    private static final double BEFORE_NAMED = 0.85;

    private TailCut() {}

    /// How many of the blocks, from the first on, are the article.
    ///
    /// @param blocks all that stand in the container, in order
    /// @param signs of all blocks of the page
    static int end(List<Block> blocks, List<BlockSigns> signs) {
        int all = letters(blocks);
        int before = 0;
        int named = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (before > all * BEFORE_NAMED
                    && isShortLine(block)
                    && signs.get(block.index()).related()) {
                named = i;
                break;
            }
            before += reads(block) ? block.text().length() : 0;
        }
        return Math.min(named, linkedHeadings(blocks, all));
    }

    private static int linkedHeadings(List<Block> blocks, int all) {
        int first = blocks.size();
        int headings = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.HEADING) {
                if (block.linkShare() < LINKED) {
                    break;
                }
                first = i;
                headings++;
            }
        }
        return headings >= FEWEST && letters(blocks.subList(0, first)) > BEFORE * all ? first : blocks.size();
    }

    private static boolean isShortLine(Block block) {
        return block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
    }

    private static boolean reads(Block block) {
        return block.text().length() >= TextMass.SHORTEST_PARAGRAPH
                && block.linkShare() < 0.5
                && block.kind() != Block.Kind.CAPTION;
    }

    private static int letters(List<Block> blocks) {
        return blocks.stream()
                .filter(TailCut::reads)
                .mapToInt(block -> block.text().length())
                .sum();
    }
}
