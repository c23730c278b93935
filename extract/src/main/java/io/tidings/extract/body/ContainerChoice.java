package io.tidings.extract.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the part that holds the article.
///
/// Every clean paragraph votes for its parent and, half as much, for its grandparent; the winner is climbed from
/// while the next part up adds much clean text. The voting is that of Arc90's Readability (2010), the climbing is our
/// own.
final class ContainerChoice {

    /// The next part up must add this share of clean text.
    private static final double WORTH_CLIMBING = 1.12;

    private static final int FARTHEST_CLIMB = 8;

    /// The container holds at least this share of what is left of the page's clean text.
    private static final double COVERED = 0.4;

    private final Outline outline;
    private final TextMass mass;
    private final double[] votes;

    private ContainerChoice(Outline outline, TextMass mass) {
        this.outline = outline;
        this.mass = mass;
        this.votes = new double[outline.parts().size()];
    }

    /// @param left by block: does not vote
    /// @return `null` where nothing on the page reads like a paragraph
    static @Nullable Part choose(Outline outline, TextMass mass, boolean[] left) {
        var choice = new ContainerChoice(outline, mass);
        List<Block> blocks = outline.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!left[i] && blocks.get(i).isClean()) {
                choice.vote(blocks.get(i));
            }
        }
        return choice.winner();
    }

    private void vote(Block block) {
        double worth = 1 + Math.min(block.letters() / 100.0, 4);
        Part own = block.part();
        Part parent = own.tag.equals("p") && own.parent != null ? own.parent : own;
        votes[parent.index] += worth;
        if (parent.parent != null) {
            votes[parent.parent.index] += worth / 2;
        }
    }

    private @Nullable Part winner() {
        Part best = null;
        double most = 0;
        for (Part part : outline.parts()) {
            double score = votes[part.index] == 0 ? 0 : weighted(part);
            if (score > most) {
                most = score;
                best = part;
            }
        }
        return best == null ? null : climb(best);
    }

    private double weighted(Part part) {
        double name = (part.names.content() ? 1.15 : 1) * (part.names.noise() ? 0.7 : 1);
        return votes[part.index] * (1 - mass.linkShare(part)) * name;
    }

    private Part climb(Part from) {
        Part best = from;
        Part up = from.parent;
        for (int step = 0; step < FARTHEST_CLIMB && up != null && up.parent != null; step++) {
            if (mass.clean(up) > mass.clean(best) * WORTH_CLIMBING) {
                best = up;
            }
            up = up.parent;
        }
        return covering(best);
    }

    /// An article in many far-flung parts: up to what holds most of the page's clean text.
    private Part covering(Part from) {
        int enough = (int) (mass.clean(outline.parts().getFirst()) * COVERED);
        Part part = from;
        while (mass.clean(part) < enough && part.parent != null) {
            part = part.parent;
        }
        return part;
    }
}
