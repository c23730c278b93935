package io.tidings.extract.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Several readings of one page by rules, of which the most careful that does not lose the article is taken.
final class Candidates {

    /// A careful reading that keeps less than this share of what the next bolder one finds has lost the article.
    private static final double LOST = 0.5;

    /// A reading with this share of all the clean text of the page has not lost it: no bolder one is tried.
    private static final double ENOUGH = 0.4;

    /// One reading: where the article stands, and what in it was pruned.
    static final class Candidate {
        private final boolean[] pruned;
        private final @Nullable Part container;

        private Candidate(boolean[] pruned, @Nullable Part container) {
            this.pruned = pruned;
            this.container = container;
        }

        boolean isPruned(int block) {
            return pruned[block];
        }

        @Nullable
        Part container() {
            return container;
        }
    }

    private final Map<Pruning.Level, Candidate> byLevel = new EnumMap<>(Pruning.Level.class);
    private final TextMass whole;
    private final BlockFilter best;

    private Candidates(Outline outline, List<BlockSigns> signs) {
        List<Block> blocks = outline.blocks();
        whole = TextMass.of(blocks, new boolean[blocks.size()]);
        for (Pruning.Level level : Pruning.Level.values()) {
            boolean[] pruned = Pruning.mark(outline, whole, level);
            TextMass mass = level == Pruning.Level.NONE ? whole : TextMass.of(blocks, pruned);
            byLevel.put(level, new Candidate(pruned, ContainerChoice.choose(outline, mass, pruned)));
        }
        best = best(outline, signs);
    }

    static Candidates of(Outline outline, List<BlockSigns> signs) {
        return new Candidates(outline, signs);
    }

    Candidate at(Pruning.Level level) {
        Candidate candidate = byLevel.get(level);
        if (candidate == null) {
            throw new IllegalStateException("no reading at " + level);
        }
        return candidate;
    }

    /// Of the whole page, nothing left out.
    TextMass whole() {
        return whole;
    }

    /// The reading that was taken.
    BlockFilter best() {
        return best;
    }

    /// By block: kept by the reading that was taken.
    boolean[] kept(int blocks) {
        var kept = new boolean[blocks];
        best.kept().forEach(block -> kept[block.index()] = true);
        return kept;
    }

    private BlockFilter best(Outline outline, List<BlockSigns> signs) {
        int all = whole.clean(outline.parts().getFirst());
        BlockFilter best = BlockFilter.of(List.of(), signs);
        for (Pruning.Level level : Pruning.Level.values()) {
            if (best.letters() > all * ENOUGH) {
                break;
            }
            BlockFilter reading = reading(outline, at(level), signs);
            if (best.letters() < reading.letters() * LOST) {
                best = reading;
            }
        }
        return best;
    }

    private static BlockFilter reading(Outline outline, Candidate candidate, List<BlockSigns> signs) {
        Part container = candidate.container();
        var blocks = new ArrayList<Block>();
        if (container != null) {
            for (int i = container.firstBlock; i < container.endBlock; i++) {
                if (!candidate.isPruned(i)) {
                    blocks.add(outline.blocks().get(i));
                }
            }
        }
        return BlockFilter.of(blocks, signs);
    }
}
