package io.tidings.extract.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Keeps of the blocks in the chosen container those that are the article.
final class BlockFilter {

    private static final double LINK_LIST_SHARE = 0.6;
    private static final int LONGEST_LINK_BLOCK = 200;

    /// So many paragraphs are still the beginning.
    private static final int HEAD = 3;

    /// Writers are introduced within this many blocks of the end.
    private static final int TAIL = 6;

    /// Where as many paragraphs follow, a wall's words were an advertisement in the text.
    private static final int GOES_ON = 3;

    private final List<BlockSigns> signs;
    private final List<Block> kept = new ArrayList<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private boolean walled;
    private int paragraphs;
    private int paragraphsAtWall;

    private BlockFilter(List<BlockSigns> signs) {
        this.signs = signs;
    }

    /// @param blocks those of the container that were not pruned
    /// @param signs of all blocks of the page
    static BlockFilter of(List<Block> blocks, List<BlockSigns> signs) {
        var filter = new BlockFilter(signs);
        blocks.subList(0, TailCut.end(blocks, signs)).forEach(filter::take);
        filter.dropWriters();
        filter.dropLooseHeadings();
        return filter;
    }

    List<Block> kept() {
        return kept;
    }

    /// Letters of running text, without headings and short list items.
    int letters() {
        return kept.stream()
                .filter(block ->
                        block.kind() != Block.Kind.HEADING && block.text().length() >= TextMass.SHORTEST_PARAGRAPH)
                .mapToInt(Block::letters)
                .sum();
    }

    Set<String> captions() {
        return captions;
    }

    /// Whether a registration wall ends the text.
    boolean walled() {
        return walled && paragraphs - paragraphsAtWall < GOES_ON;
    }

    private void take(Block block) {
        String text = block.text();
        BlockSigns sign = signs.get(block.index());
        if (block.kind() == Block.Kind.CAPTION) {
            captions.add(text);
        } else if (!isRepeated(block, sign) && !isLink(block) && !(isHead() && sign.dateLine())) {
            switch (sign.line()) {
                case TEXT, SOURCE -> keep(block);
                case STAMP -> {
                    if (block.kind() != Block.Kind.PARAGRAPH || !isHead()) {
                        keep(block);
                    }
                }
                case CAPTION -> captions.add(text);
                case WALL -> meetWall();
                case BOILERPLATE -> {} // the site's, not the article's
            }
        }
    }

    private void meetWall() {
        walled = true;
        paragraphsAtWall = paragraphs;
    }

    private void keep(Block block) {
        kept.add(block);
        boolean reads = block.text().length() >= TextMass.SHORTEST_PARAGRAPH && block.kind() != Block.Kind.HEADING;
        paragraphs += reads ? 1 : 0;
    }

    /// Above the text stand its time, its writers, how long it takes.
    private boolean isHead() {
        return paragraphs < HEAD;
    }

    /// The headline and the names of its writers stand in fields of their own.
    private boolean isRepeated(Block block, BlockSigns sign) {
        return (block.part().tag.equals("h1") && kept.isEmpty()) || sign.title() || sign.byline();
    }

    private static boolean isLink(Block block) {
        return block.kind() != Block.Kind.HEADING
                && block.kind() != Block.Kind.ROW
                && block.linkShare() > LINK_LIST_SHARE
                && block.text().length() < LONGEST_LINK_BLOCK;
    }

    private void dropWriters() {
        int tail = Math.max(1, kept.size() - TAIL);
        for (int i = kept.size() - 1; i >= tail; i--) {
            Block block = kept.get(i);
            if (block.text().length() < 900 && signs.get(block.index()).aboutAuthor()) {
                kept.remove(i);
            }
        }
    }

    /// A heading at the end heads nothing.
    private void dropLooseHeadings() {
        while (!kept.isEmpty() && kept.getLast().kind() == Block.Kind.HEADING) {
            kept.removeLast();
        }
    }
}
