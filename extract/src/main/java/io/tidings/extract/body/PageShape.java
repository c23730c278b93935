package io.tidings.extract.body;

import io.tidings.extract.block.LineKind;
import java.util.List;

/// What a page is made of, beside and within the text that was found on it: what tells an article from a page that
/// leads to articles. Lengths in letters.
///
/// @param text of the paragraphs that were found, captions left out
/// @param longestRun of the longest stretch of them that no teaser interrupts
/// @param sentences paragraphs that were found, long enough to be sentences
/// @param teasers lines between the first and the last that was found, or anywhere on a page without any, that are
/// links
/// and nothing else, long enough for a headline
/// @param teaserText of these lines
/// @param led paragraphs that were found right under a teaser, and list items and rows that begin as one
/// @param captions that stand on the page
/// @param captionText of these
/// @param pictures that are no links
/// @param heading the first heading of the page; empty where it has none
public record PageShape(
        int text,
        int longestRun,
        int sentences,
        int teasers,
        int teaserText,
        int led,
        int captions,
        int captionText,
        int pictures,
        String heading) {

    private static final double ALL_LINK = 0.8;
    private static final int SHORTEST_TEASER = 20;
    private static final int LONGEST_TEASER = 250;

    /// A list item or a row that is a headline and its summary in one is linked to this share.
    private static final double SOME_LINK = 0.15;

    static PageShape of(Outline outline, List<BlockSigns> signs, List<Block> chosen) {
        return new Measuring(outline, signs, chosen).shape();
    }

    private static boolean isTeaser(Block block) {
        return block.linkShare() >= ALL_LINK
                && block.letters() >= SHORTEST_TEASER
                && block.letters() <= LONGEST_TEASER
                && block.links() <= 2;
    }

    private static boolean isTeaserAndSummary(Block block) {
        return (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.ROW)
                && block.links() == 1
                && block.linked() >= SHORTEST_TEASER
                && block.linkShare() >= SOME_LINK;
    }

    private static boolean isSentence(Block block) {
        return block.kind() != Block.Kind.HEADING
                && block.letters() >= TextMass.SHORTEST_PARAGRAPH
                && block.linkShare() < ALL_LINK;
    }

    private static final class Measuring {
        private final boolean[] found;
        private final List<Block> blocks;
        private final int pictures;
        private int text;
        private int run;
        private int longestRun;
        private int sentences;
        private int teasers;
        private int teaserText;
        private int led;
        private int captions;
        private int captionText;

        Measuring(Outline outline, List<BlockSigns> signs, List<Block> chosen) {
            blocks = outline.blocks();
            pictures = outline.pictures();
            found = new boolean[blocks.size()];
            chosen.forEach(block -> found[block.index()] = true);
            int first = chosen.isEmpty() ? 0 : chosen.getFirst().index();
            int last = chosen.isEmpty() ? blocks.size() : chosen.getLast().index();
            for (Block block : blocks) {
                boolean within = block.index() >= first - 1 && block.index() <= last;
                if (block.kind() == Block.Kind.CAPTION
                        || signs.get(block.index()).line() == LineKind.CAPTION) {
                    captions++;
                    captionText += block.letters();
                } else if (isTeaser(block)) {
                    teaser(block, within);
                } else if (found[block.index()] && isSentence(block)) {
                    sentence(block);
                }
            }
        }

        private void teaser(Block block, boolean within) {
            run = 0;
            if (within) {
                teasers++;
                teaserText += Math.min(block.letters(), block.linked());
            }
        }

        private void sentence(Block block) {
            boolean both = isTeaserAndSummary(block);
            if (both) {
                teaser(block, true);
            }
            led += both || (run == 0 && isTeaserJustAbove(block.index())) ? 1 : 0;
            sentences++;
            text += block.letters();
            run += block.letters();
            longestRun = Math.max(longestRun, run);
        }

        /// Between a teaser and its summary stand a time or a section at most.
        private boolean isTeaserJustAbove(int index) {
            return (index > 0 && isTeaser(blocks.get(index - 1))) || (index > 1 && isTeaser(blocks.get(index - 2)));
        }

        PageShape shape() {
            String heading = blocks.stream()
                    .filter(block -> block.kind() == Block.Kind.HEADING)
                    .map(Block::text)
                    .findFirst()
                    .orElse("");
            return new PageShape(
                    text, longestRun, sentences, teasers, teaserText, led, captions, captionText, pictures, heading);
        }
    }
}
