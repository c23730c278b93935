package io.tidings.extract.body;

import io.tidings.extract.block.LineClassifier;
import io.tidings.extract.block.LineKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Keeps of the blocks in the chosen container those that are the article.
final class BlockFilter {

    private static final double LINK_LIST_SHARE = 0.6;

    private final List<Block> kept = new ArrayList<>();
    private final Set<String> captions = new LinkedHashSet<>();
    private boolean walled;

    private BlockFilter() {}

    /// @param title the article's, which is no part of its text
    static BlockFilter of(List<Block> blocks, String title) {
        var filter = new BlockFilter();
        for (Block block : blocks) {
            filter.take(block, title);
        }
        filter.dropLooseHeadings();
        return filter;
    }

    List<Block> kept() {
        return kept;
    }

    Set<String> captions() {
        return captions;
    }

    boolean walled() {
        return walled;
    }

    private void take(Block block, String title) {
        String text = block.text();
        if (block.kind() == Block.Kind.CAPTION) {
            captions.add(text);
            return;
        }
        if (text.equals(title)
                || (block.kind() == Block.Kind.HEADING
                        && block.source().normalName().equals("h1"))) {
            return;
        }
        if (block.linkShare() > LINK_LIST_SHARE && block.kind() != Block.Kind.HEADING && text.length() < 200) {
            return;
        }
        LineKind kind = LineClassifier.classify(text);
        switch (kind) {
            case TEXT, SOURCE -> kept.add(block);
            case CAPTION -> captions.add(text);
            case WALL -> walled = true;
            case BOILERPLATE -> {} // the site's, not the article's
        }
    }

    /// A heading at the end, or right before a heading of the same or a higher level, heads nothing.
    private void dropLooseHeadings() {
        while (!kept.isEmpty() && kept.getLast().kind() == Block.Kind.HEADING) {
            kept.removeLast();
        }
    }
}
