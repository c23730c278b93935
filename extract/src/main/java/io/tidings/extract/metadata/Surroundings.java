package io.tidings.extract.metadata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Whether elements of one page stand among what is no part of its article. Remembers what it has found of the elements
/// around, so that all questions together take time linear in the page. For one thread.
final class Surroundings {

    private static final Pattern SET_APART = Pattern.compile("related|comment|teaser");

    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

    boolean isApart(Element element) {
        var path = new ArrayList<Element>();
        boolean apart = false;
        for (Element up = element; up != null && !apart; up = up.parent()) {
            Boolean before = known.get(up);
            if (before != null) {
                apart = before;
                break;
            }
            path.add(up);
            apart = isOne(up);
        }
        for (Element seen : path) {
            known.put(seen, apart);
        }
        return apart;
    }

    private static boolean isOne(Element element) {
        String tag = element.normalName();
        return tag.equals("aside")
                || tag.equals("footer")
                || tag.equals("nav")
                || SET_APART.matcher(element.attr("class")).find();
    }
}
