package io.tidings.extract.body;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Chooses the element that holds the article.
///
/// Every clean paragraph votes for its parent and, half as much, for its grandparent; the winner is climbed from
/// while
/// the next
/// element up adds much clean text. The voting is that of Arc90's Readability (2010), the climbing is our own.
final class ContainerChoice {

    /// The next element up must add this share of clean text.
    private static final double WORTH_CLIMBING = 1.12;

    private static final int FARTHEST_CLIMB = 8;

    /// The container holds at least this share of what is left of the page's clean text.
    private static final double COVERED = 0.4;

    private final TextMass mass;
    private final NameTokens names;
    private final Map<Element, Double> votes = new HashMap<>();

    ContainerChoice(TextMass mass, NameTokens names) {
        this.mass = mass;
        this.names = names;
    }

    /// @return `null` where nothing on the page reads like a paragraph
    @Nullable
    Element choose(Element body) {
        body.filter((NodeFilter) (node, _) -> {
            if (node instanceof Element element) {
                vote(element);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : votes.entrySet()) {
            double score = weighted(entry.getKey(), entry.getValue());
            if (score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return best == null ? null : climb(best, body);
    }

    private void vote(Element paragraph) {
        TextMass.Sums sums = mass.under(paragraph);
        boolean isClean = !Tags.isInline(paragraph.normalName())
                && sums.own >= TextMass.SHORTEST_PARAGRAPH
                && sums.ownLinked < sums.own * 0.34
                && !Tags.HEADINGS.contains(paragraph.normalName());
        if (!isClean) {
            return;
        }
        double worth = 1 + Math.min(sums.own / 100.0, 4);
        Element parent = paragraph.normalName().equals("p") ? paragraph.parent() : paragraph;
        if (parent == null) {
            return;
        }
        votes.merge(parent, worth, Double::sum);
        Element grandparent = parent.parent();
        if (grandparent != null) {
            votes.merge(grandparent, worth / 2, Double::sum);
        }
    }

    private double weighted(Element element, double votes) {
        TextMass.Sums sums = mass.under(element);
        double linkShare = sums.text == 0 ? 0 : sums.linked / (double) sums.text;
        NameTokens.Verdict verdict = names.of(element);
        double name = (verdict.content() ? 1.15 : 1) * (verdict.noise() ? 0.7 : 1);
        return votes * (1 - linkShare) * name;
    }

    private Element climb(Element from, Element body) {
        Element best = from;
        Element up = from.parent();
        for (int step = 0; step < FARTHEST_CLIMB && up != null && !up.equals(body); step++) {
            if (mass.under(up).clean > mass.under(best).clean * WORTH_CLIMBING) {
                best = up;
            }
            up = up.parent();
        }
        return covering(best, body);
    }

    /// An article in many far-flung parts: up to what holds most of the page's clean text.
    private Element covering(Element from, Element body) {
        int enough = (int) (mass.under(body).clean * COVERED);
        Element element = from;
        while (mass.under(element).clean < enough && element.parent() != null && !element.equals(body)) {
            element = element.parent();
        }
        return element;
    }
}
