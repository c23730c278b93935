package io.tidings.extract.body;

import io.tidings.extract.block.LineKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The article as the learned model sees it, with the rules where the model finds nothing.
final class LearnedBody {

    /// The model has lost the article where it keeps less than this share of what the rules find.
    private static final double LOST = 0.15;

    /// A repeated block of this many letters is the same text set twice, as for another screen.
    private static final int LONGEST_REFRAIN = 60;

    private LearnedBody() {}

    /// @param keep by block, the probability that it is part of the article
    static ArticleBody of(PageReading page, float[] keep) {
        List<Block> blocks = page.outline().blocks();
        BlockFilter byRules = page.candidates().best();
        List<Block> chosen = chosen(page, keep);
        if (letters(chosen) < byRules.letters() * LOST) {
            chosen = byRules.kept();
        }
        List<Block> lede = lede(blocks, page.context(), chosen);
        @Nullable
        String standfirst =
                lede.isEmpty() ? null : lede.stream().map(Block::text).collect(Collectors.joining(" "));
        Set<String> above = lede.stream().map(Block::text).collect(Collectors.toSet());
        List<String> paragraphs = chosen.stream()
                .map(Block::text)
                .filter(text -> !above.contains(text))
                .toList();
        return new ArticleBody(
                standfirst,
                paragraphs,
                captions(page, chosen),
                byRules.walled(),
                ArticleBody.BLOCKS,
                PageShape.of(page.outline(), page.signs(), chosen));
    }

    private static List<Block> lede(List<Block> blocks, ReadingContext context, List<Block> chosen) {
        Block found = Standfirst.find(blocks, context);
        if (found == null) {
            found = SetApart.lede(chosen);
        }
        return found == null ? List.of() : Standfirst.items(blocks, found);
    }

    private static List<Block> chosen(PageReading page, float[] keep) {
        double threshold = BestThreshold.of(page.outline().blocks(), keep);
        Set<String> taken = new HashSet<>();
        var chosen = new ArrayList<Block>();
        for (Block block : page.outline().blocks()) {
            BlockSigns signs = page.signs().get(block.index());
            boolean once = block.letters() < LONGEST_REFRAIN || !taken.contains(block.text());
            if (keep[block.index()] >= threshold && !signs.title() && once && signs.line() != LineKind.WALL) {
                chosen.add(block);
                taken.add(block.text());
            }
        }
        return withoutLooseHeadings(ReaderComments.without(chosen));
    }

    /// A heading at the end heads nothing.
    private static List<Block> withoutLooseHeadings(List<Block> chosen) {
        int end = chosen.size();
        while (end > 0 && chosen.get(end - 1).kind() == Block.Kind.HEADING) {
            end--;
        }
        return chosen.subList(0, end);
    }

    private static List<String> captions(PageReading page, List<Block> chosen) {
        var captions = new LinkedHashSet<>(page.candidates().best().captions());
        chosen.forEach(block -> captions.remove(block.text()));
        return List.copyOf(captions);
    }

    private static int letters(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() != Block.Kind.HEADING)
                .mapToInt(Block::letters)
                .sum();
    }
}
