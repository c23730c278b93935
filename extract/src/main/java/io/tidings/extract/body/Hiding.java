package io.tidings.extract.body;

import org.jsoup.nodes.Element;

/// Whether an element says of itself that it is not shown.
final class Hiding {

    private static final int LONGEST_STYLE = 500;

    private Hiding() {}

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0 || element.id().startsWith("S:")) {
            return false; // React streams a page in hidden parts and puts them in place by script
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return style.length() > 10
                && style.length() < LONGEST_STYLE
                && style.replace(" ", "").contains("display:none");
    }
}
