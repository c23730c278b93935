package io.tidings.extract.body;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Marks what is no part of an article: by element, by role, by the names of classes and ids.
///
/// Names lie, therefore nothing is marked that holds a good part of the page's clean text.
final class Pruning {

    /// How much is believed of what the page says about its own parts.
    enum Level {
        /// Elements, roles, hidden parts and names.
        STRICT,
        /// Elements and roles.
        GENTLE,
        /// Nothing but what is no text at all.
        NONE
    }

    /// What holds this share of the clean text stays, whatever it is called.
    private static final double PROTECTED_SHARE = 0.3;

    private static final Set<String> NOISY_TAGS = Set.of("aside", "footer", "menu", "fieldset");
    private static final Set<String> NEVER = Set.of("html", "body", "main");
    private static final Set<String> NOISY_ROLES = Set.of(
            "navigation",
            "complementary",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tablist");

    private final Outline outline;
    private final TextMass mass;
    private final Level level;
    private final int total;

    private Pruning(Outline outline, TextMass mass, Level level) {
        this.outline = outline;
        this.mass = mass;
        this.level = level;
        this.total = mass.clean(outline.parts().getFirst());
    }

    /// @param mass of the whole page, nothing marked
    /// @return by block: stands in a marked part
    static boolean[] mark(Outline outline, TextMass mass, Level level) {
        var pruning = new Pruning(outline, mass, level);
        var marked = new boolean[outline.blocks().size()];
        if (level != Level.NONE) {
            pruning.visit(marked);
        }
        return marked;
    }

    private void visit(boolean[] marked) {
        for (int i = 1; i < outline.parts().size(); i++) {
            Part part = outline.parts().get(i);
            if (isNever(part) || (isNoise(part) && !isProtected(part))) {
                Arrays.fill(marked, part.firstBlock, part.endBlock, true);
                i = part.last;
            }
        }
    }

    /// Consent layers and readers' comments can be most of a page's text.
    private boolean isNever(Part part) {
        return part.names.never() && !NEVER.contains(part.tag) && !holdsHeadline(part);
    }

    private boolean holdsHeadline(Part part) {
        for (int i = part.firstBlock; i < part.endBlock; i++) {
            if (outline.blocks().get(i).part().tag.equals("h1")) {
                return true;
            }
        }
        return false;
    }

    private boolean isProtected(Part part) {
        return mass.clean(part) >= total * PROTECTED_SHARE && total > 0;
    }

    private boolean isNoise(Part part) {
        if (NEVER.contains(part.tag)) {
            return false;
        }
        if (NOISY_TAGS.contains(part.tag)
                || (part.element.hasAttr("role") && NOISY_ROLES.contains(part.element.attr("role")))) {
            return true;
        }
        return level == Level.STRICT
                && (Hiding.isHidden(part.element) || (part.names.noise() && !isPartOfSentence(part.element)));
    }

    /// Classes on links and emphasis inside a sentence say how it looks, not what it is.
    static boolean isPartOfSentence(Element element) {
        Element parent = element.parent();
        return Tags.isInline(element.normalName())
                && parent != null
                && parent.normalName().equals("p");
    }
}
