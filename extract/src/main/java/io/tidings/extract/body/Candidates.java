package io.tidings.extract.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Several readings of one page, of which the most careful that does not lose the article is taken.
final class Candidates {

    /// A careful reading that keeps less than this share of what the next bolder one finds has lost the article.
    private static final double LOST = 0.5;

    /// A reading with this share of all the clean text of the page has not lost it: no bolder one is tried.
    private static final double ENOUGH = 0.4;

    private Candidates() {}

    static BlockFilter best(Element root, ReadingContext context) {
        var names = new NameTokens();
        TextMass whole = TextMass.of(root, Set.of());
        BlockFilter best = BlockFilter.of(List.of(), context);
        for (Pruning.Level level : Pruning.Level.values()) {
            if (best.letters() > whole.under(root).clean * ENOUGH) {
                break;
            }
            BlockFilter reading = reading(root, names, whole, level, context);
            if (best.letters() < reading.letters() * LOST) {
                best = reading;
            }
        }
        return best;
    }

    private static BlockFilter reading(
            Element root, NameTokens names, TextMass whole, Pruning.Level level, ReadingContext context) {
        Set<Element> left = Pruning.mark(root, names, whole, level);
        TextMass mass = TextMass.of(root, left);
        Element container = new ContainerChoice(mass, names).choose(root);
        return BlockFilter.of(container == null ? List.of() : BlockReader.read(container, left), context);
    }
}
