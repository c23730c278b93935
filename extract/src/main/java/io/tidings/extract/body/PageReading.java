package io.tidings.extract.body;

import io.tidings.extract.metadata.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;

/// A page read once: its blocks, what rules say of each, and each one's features for a learned decision.
///
/// Cost is linear in the page. Not thread-safe.
public final class PageReading {

    private final Document page;
    private final PageFacts facts;
    private final Outline outline;
    private final ReadingContext context;
    private final List<BlockSigns> signs;
    private final Candidates candidates;

    private PageReading(Document page, PageFacts facts) {
        this.page = page;
        this.facts = facts;
        outline = Outline.of(page.body());
        context = ReadingContext.of(facts);
        signs = outline.blocks().stream()
                .map(block -> BlockSigns.of(block, context))
                .toList();
        candidates = Candidates.of(outline, signs);
    }

    /// Reads it; the page is not changed.
    public static PageReading of(Document page, PageFacts facts) {
        return new PageReading(page, facts);
    }

    /// The text of every block of the page, in order.
    public List<String> texts() {
        return outline.blocks().stream().map(Block::text).toList();
    }

    /// A row for each block, as [BlockModel] takes it.
    public float[][] features() {
        var rows = new ArrayList<float[]>(outline.blocks().size());
        new BlockFeatures(outline, context, signs, candidates).forEach(row -> rows.add(row.clone()));
        return rows.toArray(float[][]::new);
    }

    /// The article by a learned model.
    public ArticleBody body(BlockModel model) {
        var keep = new float[outline.blocks().size()];
        var next = new AtomicInteger();
        new BlockFeatures(outline, context, signs, candidates)
                .forEach(row -> keep[next.getAndIncrement()] = model.score(row));
        return body(keep);
    }

    /// The article by probabilities of the blocks.
    ///
    /// @param keep by block, the probability that it is part of the article
    public ArticleBody body(float[] keep) {
        return Fallbacks.complete(page, facts, LearnedBody.of(this, keep));
    }

    Outline outline() {
        return outline;
    }

    ReadingContext context() {
        return context;
    }

    List<BlockSigns> signs() {
        return signs;
    }

    Candidates candidates() {
        return candidates;
    }
}
