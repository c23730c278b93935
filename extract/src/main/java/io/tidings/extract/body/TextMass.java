package io.tidings.extract.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// How much text stands under every element of a page, and how much of it reads like an article.
///
/// Clean text is that of blocks with at least [#SHORTEST_PARAGRAPH] characters of their own, less than a third of
/// them
/// in links.
/// One pass over the page; depth is bounded by the parser.
final class TextMass {

    static final int SHORTEST_PARAGRAPH = 50;
    private static final double MOST_LINKED = 0.34;

    /// A character of a script without spaces says about as much as this many letters.
    private static final int IDEOGRAPH_WEIGHT = 3;

    /// Sums over an element with all its descendants, in letters.
    static final class Sums {
        int text;
        int linked;
        int clean;
        int paragraphs;
        int own;
        int ownLinked;
    }

    private static final Sums NOTHING = new Sums();

    private final Map<Element, Sums> sums = new HashMap<>();

    private final Set<Element> left;

    private TextMass(Set<Element> left) {
        this.left = left;
    }

    /// @param left elements that count for nothing, with all that stands in them
    static TextMass of(Element root, Set<Element> left) {
        var mass = new TextMass(left);
        mass.visit(root, false);
        return mass;
    }

    Sums under(Element element) {
        return sums.getOrDefault(element, NOTHING);
    }

    private Sums visit(Element element, boolean inLink) {
        var here = new Sums();
        boolean link = inLink || element.normalName().equals("a");
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                int letters = letters(text.getWholeText());
                here.own += letters;
                here.ownLinked += link ? letters : 0;
            } else if (child instanceof Element inner
                    && !Tags.DROPPED.contains(inner.normalName())
                    && !left.contains(inner)) {
                take(here, visit(inner, link), Tags.isInline(inner.normalName()));
            }
        }
        if (!Tags.isInline(element.normalName())) {
            close(here, element);
        }
        sums.put(element, here);
        return here;
    }

    private static void take(Sums here, Sums inner, boolean inline) {
        here.text += inner.text;
        here.linked += inner.linked;
        here.clean += inner.clean;
        here.paragraphs += inner.paragraphs;
        if (inline) {
            here.own += inner.own;
            here.ownLinked += inner.ownLinked;
        }
    }

    private static void close(Sums here, Element element) {
        here.text += here.own;
        here.linked += here.ownLinked;
        boolean reads = here.own >= SHORTEST_PARAGRAPH
                && here.ownLinked < here.own * MOST_LINKED
                && !Tags.HEADINGS.contains(element.normalName());
        if (reads) {
            here.clean += here.own;
            here.paragraphs++;
        }
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
