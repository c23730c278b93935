package io.tidings.extract.body;

import io.tidings.extract.block.LineClassifier;
import io.tidings.extract.block.LineKind;
import io.tidings.extract.date.DateLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Keeps of the blocks in the chosen container those that are the article.
final class BlockFilter {

    private static final double LINK_LIST_SHARE = 0.6;
    private static final int LONGEST_LINK_BLOCK = 200;
    private static final int LONGEST_DATE_LINE = 80;

    /// So many paragraphs are still the beginning.
    private static final int HEAD = 3;

    /// Writers are introduced within this many blocks of the end.
    private static final int TAIL = 6;

    private final ReadingContext context;
    private final List<Block> kept = new ArrayList<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private boolean walled;
    private int paragraphs;

    private BlockFilter(ReadingContext context) {
        this.context = context;
    }

    static BlockFilter of(List<Block> blocks, ReadingContext context) {
        var filter = new BlockFilter(context);
        blocks.subList(0, TailCut.end(blocks)).forEach(filter::take);
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
                .mapToInt(block -> TextMass.letters(block.text()))
                .sum();
    }

    Set<String> captions() {
        return captions;
    }

    boolean walled() {
        return walled;
    }

    private void take(Block block) {
        String text = block.text();
        if (block.kind() == Block.Kind.CAPTION) {
            captions.add(text);
        } else if (!isRepeated(block) && !isLink(block) && !(isHead() && isDateLine(text))) {
            switch (block.kind() == Block.Kind.ROW ? LineKind.TEXT : LineClassifier.classify(text)) {
                case TEXT, SOURCE -> keep(block);
                case STAMP -> {
                    if (block.kind() != Block.Kind.PARAGRAPH || !isHead()) {
                        keep(block);
                    }
                }
                case CAPTION -> captions.add(text);
                case WALL -> walled = true;
                case BOILERPLATE -> {} // the site's, not the article's
            }
        }
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
    private boolean isRepeated(Block block) {
        if (block.source().normalName().equals("h1") && kept.isEmpty()) {
            return true;
        }
        if (block.text().length() > 400) {
            return false;
        }
        String folded = ReadingContext.folded(block.text());
        return context.isTitle(folded)
                || (context.isByline(folded) && block.text().length() < 80);
    }

    private static boolean isLink(Block block) {
        return block.kind() != Block.Kind.HEADING
                && block.kind() != Block.Kind.ROW
                && block.linkShare() > LINK_LIST_SHARE
                && block.text().length() < LONGEST_LINK_BLOCK;
    }

    private boolean isDateLine(String text) {
        return text.length() <= LONGEST_DATE_LINE
                && DateLine.read(text, context.language())
                        .filter(line -> line.rest().isEmpty())
                        .isPresent();
    }

    private void dropWriters() {
        int tail = Math.max(1, kept.size() - TAIL);
        for (int i = kept.size() - 1; i >= tail; i--) {
            String text = kept.get(i).text();
            if (text.length() < 900 && context.isAboutAuthor(ReadingContext.folded(text))) {
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
