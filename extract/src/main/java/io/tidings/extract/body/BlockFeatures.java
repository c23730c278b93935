package io.tidings.extract.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What a learned model is told of every block: its words, where it stands, its neighbours, and what the rules say.
final class BlockFeatures {

    private static final int COUNT = 155;

    private final List<Block> blocks;
    private final ReadingContext context;
    private final List<BlockSigns> signs;
    private final Candidates candidates;
    private final boolean[] kept;
    private final double lettersKept;
    private final TextMass whole;
    private final Part root;
    private final TextFeatures words;
    private final Map<Integer, PathSums> byPath = new HashMap<>();
    private int firstKept = -1;
    private int lastKept = -1;
    private int headline = -1;

    /// What blocks of one make have in common.
    private static final class PathSums {
        int blocks;
        int clean;
        int kept;
    }

    BlockFeatures(Outline outline, ReadingContext context, List<BlockSigns> signs, Candidates candidates) {
        this.blocks = outline.blocks();
        this.context = context;
        this.signs = signs;
        this.candidates = candidates;
        this.kept = candidates.kept(blocks.size());
        this.lettersKept = candidates.best().letters();
        this.whole = candidates.whole();
        this.root = outline.parts().getFirst();
        this.words = new TextFeatures(context);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            var sums = byPath.computeIfAbsent(block.part().path, _ -> new PathSums());
            sums.blocks++;
            sums.clean += block.isClean() ? block.letters() : 0;
            sums.kept += kept[i] ? 1 : 0;
            firstKept = firstKept < 0 && kept[i] ? i : firstKept;
            lastKept = kept[i] ? i : lastKept;
            boolean first =
                    block.part().tag.equals("h1") || (signs.get(i).title() && block.kind() == Block.Kind.HEADING);
            headline = headline < 0 && first ? i : headline;
        }
    }

    /// Hands on the features of each block, in order, in an array that is used again for the next one: all of a large
    /// page would take ten times its memory.
    void forEach(Consumer<float[]> taker) {
        var values = new float[COUNT];
        var before = new HashSet<String>();
        int heading = -1;
        int related = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Arrays.fill(values, 0);
            Block block = blocks.get(i);
            var row = new FeatureRow(values);
            words.write(row, block, signs.get(i));
            place(row, block);
            shares(row, block);
            rules(row, i);
            headings(row, i, heading, related);
            for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
                neighbour(row, i + step);
            }
            row.put(block.letters() > 30 && !before.add(block.text()));
            if (row.size() > COUNT) {
                throw new IllegalStateException("more features than counted: " + row.size());
            }
            taker.accept(values);
            heading = block.kind() == Block.Kind.HEADING ? i : heading;
            related = signs.get(i).related() ? i : related;
        }
    }

    private void place(FeatureRow row, Block block) {
        Part part = block.part();
        for (int bit = 0; bit < 11; bit++) {
            row.put((part.within >> bit & 1) == 1);
        }
        row.put(part.hidden).put(part.noisy).put(part.telling).put(part.depth);
        long near = part.names.groups()
                | part.up(1).names.groups()
                | part.up(2).names.groups();
        for (int group = 0; group < NameTokens.GROUP_COUNT; group++) {
            long bit = 1L << group;
            row.put((near & bit) != 0 ? 2 : (part.groups & bit) != 0 ? 1 : 0);
        }
    }

    private void shares(FeatureRow row, Block block) {
        double all = Math.max(1, whole.clean(root));
        Part part = block.part();
        for (int level = 1; level <= 4; level++) {
            Part up = part.up(level);
            row.put(whole.clean(up) / all).put(whole.linkShare(up));
        }
        PathSums path = byPath.getOrDefault(part.path, new PathSums());
        row.put(path.clean / all).put(Math.log1p(path.blocks)).put(path.kept / (double) Math.max(1, path.blocks));
        row.put(block.index() / (double) blocks.size()).put(whole.cleanBefore(block.index()) / all);
        row.put(Math.log1p(all)).put(Math.log1p(blocks.size())).put(lettersKept / all);
        row.put(context.statedBody().length() / all);
    }

    private void rules(FeatureRow row, int i) {
        row.put(kept[i]);
        for (Pruning.Level level : Pruning.Level.values()) {
            Candidates.Candidate candidate = candidates.at(level);
            Part container = candidate.container();
            boolean in = container != null && container.holds(blocks.get(i));
            row.put(candidate.isPruned(i) ? 0 : in ? 2 : 1);
            row.put(in && container != null ? blocks.get(i).part().depth - container.depth : -1);
        }
        row.put(firstKept < 0 ? 0 : Math.max(-40, Math.min(40, i - firstKept)));
        row.put(lastKept < 0 ? 0 : Math.max(-40, Math.min(40, i - lastKept)));
        row.put(headline < 0 ? 99 : Math.max(-40, Math.min(60, i - headline)));
        int near = 0;
        for (int j = Math.max(0, i - 5); j < Math.min(kept.length, i + 6); j++) {
            near += kept[j] ? 1 : 0;
        }
        row.put(near);
    }

    private void headings(FeatureRow row, int i, int heading, int related) {
        row.put(heading < 0 ? 99 : Math.min(60, i - heading));
        row.put(heading >= 0 ? blocks.get(heading).linkShare() : -1);
        row.put(heading >= 0 && kept[heading]);
        row.put(related < 0 ? 99 : Math.min(60, i - related));
        row.put(related >= 0 && related == heading);
    }

    private void neighbour(FeatureRow row, int i) {
        if (i < 0 || i >= blocks.size()) {
            row.put(0).put(-1).put(-1).put(-1).put(-1);
            return;
        }
        Block block = blocks.get(i);
        row.put(Math.log1p(block.letters())).put(block.linkShare());
        row.put(TextFeatures.code(block.kind()))
                .put(kept[i])
                .put(TextFeatures.code(signs.get(i).line()));
    }
}
