package io.tidings.extract.body;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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

    private final NameTokens names;
    private final TextMass mass;
    private final Level level;
    private final int total;
    private final Set<Element> marked = new HashSet<>();

    private Pruning(NameTokens names, TextMass mass, Level level, int total) {
        this.names = names;
        this.mass = mass;
        this.level = level;
        this.total = total;
    }

    /// @param mass of the whole page, nothing marked
    /// @return the marked elements; what stands in one is not looked at any more
    static Set<Element> mark(Element root, NameTokens names, TextMass mass, Level level) {
        var pruning = new Pruning(names, mass, level, mass.under(root).clean);
        if (level != Level.NONE) {
            pruning.visit(root);
        }
        return pruning.marked;
    }

    private void visit(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element inner && !Tags.DROPPED.contains(inner.normalName())) {
                if (isNever(inner) || (isNoise(inner) && !isProtected(inner))) {
                    marked.add(inner);
                } else {
                    visit(inner);
                }
            }
        }
    }

    /// Consent layers and readers' comments can be most of a page's text.
    private boolean isNever(Element element) {
        return !NEVER.contains(element.normalName()) && names.of(element).never() && !holdsHeadline(element);
    }

    private static boolean holdsHeadline(Element element) {
        return element.selectFirst("h1") != null;
    }

    private boolean isProtected(Element element) {
        return mass.under(element).clean >= total * PROTECTED_SHARE && total > 0;
    }

    private boolean isNoise(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return false;
        }
        if (NOISY_TAGS.contains(tag) || NOISY_ROLES.contains(element.attr("role"))) {
            return true;
        }
        return level == Level.STRICT
                && (isHidden(element) || (names.of(element).noise() && !isPartOfSentence(element)));
    }

    /// Classes on links and emphasis inside a sentence say how it looks, not what it is.
    private static boolean isPartOfSentence(Element element) {
        Element parent = element.parent();
        return Tags.isInline(element.normalName())
                && parent != null
                && parent.normalName().equals("p");
    }

    private static boolean isHidden(Element element) {
        if (element.id().startsWith("S:")) {
            return false; // React streams a page in hidden parts and puts them in place by script
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return style.length() > 10
                && style.length() < 500
                && style.replace(" ", "").contains("display:none");
    }
}
