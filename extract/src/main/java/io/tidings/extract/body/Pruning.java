package io.tidings.extract.body;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes off the page what is no part of an article: by element, by role, by the names of classes and ids.
///
/// Names lie, therefore nothing is taken that holds a good part of the page's clean text.
final class Pruning {

    /// What holds this share of the clean text stays, whatever it is called.
    private static final double PROTECTED_SHARE = 0.3;

    private static final Set<String> NOISY_TAGS = Set.of("aside", "footer", "menu", "form", "fieldset");
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
    private final int total;

    private Pruning(NameTokens names, TextMass mass, int total) {
        this.names = names;
        this.mass = mass;
        this.total = total;
    }

    /// Removes elements under the root, in place. The mass is that of before: clean text of protected elements is
    /// unchanged by it.
    static void prune(Element root, NameTokens names, TextMass mass) {
        new Pruning(names, mass, mass.under(root).clean).visit(root);
    }

    private void visit(Element element) {
        var doomed = new ArrayList<Node>();
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Comment) {
                doomed.add(child);
            } else if (child instanceof Element inner) {
                if (Tags.DROPPED.contains(inner.normalName()) || (isNoise(inner) && !isProtected(inner))) {
                    doomed.add(inner);
                } else {
                    visit(inner);
                }
            }
        }
        doomed.forEach(Node::remove);
    }

    private boolean isProtected(Element element) {
        return mass.under(element).clean >= total * PROTECTED_SHARE && total > 0;
    }

    private boolean isNoise(Element element) {
        String tag = element.normalName();
        if (NOISY_TAGS.contains(tag) || NOISY_ROLES.contains(element.attr("role"))) {
            return true;
        }
        if (isHidden(element)) {
            return true;
        }
        NameTokens.Verdict verdict = names.of(element);
        return verdict.noise() && !isPartOfSentence(element) && !tag.equals("body") && !tag.equals("html");
    }

    /// Classes on links and emphasis inside a sentence say how it looks, not what it is.
    private static boolean isPartOfSentence(Element element) {
        return Tags.isInline(element.normalName())
                && element.parent() != null
                && element.parent().normalName().equals("p");
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return style.length() > 10
                && style.length() < 500
                && style.replace(" ", "").contains("display:none");
    }
}
