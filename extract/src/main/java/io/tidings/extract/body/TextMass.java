package io.tidings.extract.body;

import java.util.List;

/// How much text stands in every part of a page, and how much of it reads like an article: in letters.
///
/// Clean text is that of blocks with at least [#SHORTEST_PARAGRAPH] letters, less than a third of them in links.
/// Running totals over the blocks: the sum over a part is a difference.
final class TextMass {

    static final int SHORTEST_PARAGRAPH = 50;
    static final double MOST_LINKED = 0.34;

    /// A character of a script without spaces says about as much as this many letters.
    private static final int IDEOGRAPH_WEIGHT = 3;

    private final int[] text;
    private final int[] linked;
    private final int[] clean;

    private TextMass(int blocks) {
        text = new int[blocks + 1];
        linked = new int[blocks + 1];
        clean = new int[blocks + 1];
    }

    /// @param left by block: counts for nothing
    static TextMass of(List<Block> blocks, boolean[] left) {
        var mass = new TextMass(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean counts = !left[i];
            mass.text[i + 1] = mass.text[i] + (counts ? block.text().length() : 0);
            mass.linked[i + 1] = mass.linked[i] + (counts ? block.linked() : 0);
            mass.clean[i + 1] = mass.clean[i] + (counts && block.isClean() ? block.letters() : 0);
        }
        return mass;
    }

    int clean(Part part) {
        return clean[part.endBlock] - clean[part.firstBlock];
    }

    /// Up to a block, without it.
    int cleanBefore(int block) {
        return clean[block];
    }

    int text(Part part) {
        return text[part.endBlock] - text[part.firstBlock];
    }

    /// Share of the text that stands in links, 0 to 1.
    double linkShare(Part part) {
        int all = text(part);
        return all == 0 ? 0 : (linked[part.endBlock] - linked[part.firstBlock]) / (double) all;
    }

    static int letters(String text) {
        int letters = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                letters += space ? 0 : 1;
                space = true;
            } else {
                letters += c >= '\u2E80' && c <= '\uD7FF' ? IDEOGRAPH_WEIGHT : 1;
                space = false;
            }
        }
        return letters;
    }
}
