package io.tidings.extract.date;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/// Whether a date stands among what belongs to other articles, to readers or to the site. Remembers what it has found
/// of
/// the lists of a page, so that all questions together take time linear in it. For one thread.
final class ForeignParts {

    private static final Pattern FOREIGN = Pattern.compile(
            "(?:^|[\\s_-])(?:related|comment|comments|sidebar|footer|recommend|popular|teaser|latest|widget|event)",
            Pattern.CASE_INSENSITIVE);
    private static final int FARTHEST = 6;

    /// A longer list of classes is a style sheet in disguise, and costs more than it says.
    private static final int LONGEST_NAMES = 400;

    /// An article's own facts have one or two times.
    private static final int MOST_TIMES = 2;

    private final IdentityHashMap<Element, Boolean> lists = new IdentityHashMap<>();

    boolean isIn(Element element) {
        int steps = 0;
        for (Element up = element; up != null && steps < FARTHEST; up = up.parent()) {
            String tag = up.normalName();
            if (tag.equals("aside")
                    || tag.equals("footer")
                    || (steps > 0 && tag.equals("a") && leadsElsewhere(up))
                    || (steps > 0 && tag.equals("li") && isListOfItems(up))
                    || isCalledSo(up.attr("class"))) {
                return true;
            }
            if (tag.equals("body") || tag.equals("article") || tag.equals("main")) {
                return false;
            }
            steps++;
        }
        return false;
    }

    private static boolean isCalledSo(String names) {
        return names.length() <= LONGEST_NAMES && FOREIGN.matcher(names).find();
    }

    /// A list of other articles has the time of each.
    private boolean isListOfItems(Element item) {
        Element list = item.parent();
        return list != null && lists.computeIfAbsent(list, ForeignParts::hasManyTimes);
    }

    private static boolean hasManyTimes(Element list) {
        var times = new Times();
        list.filter(times);
        return times.found > MOST_TIMES;
    }

    /// Counts no further than it has to.
    private static final class Times implements NodeFilter {
        private int found;

        @Override
        public FilterResult head(Node node, int depth) {
            found += node instanceof Element element && element.normalName().equals("time") ? 1 : 0;
            return found > MOST_TIMES ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }

    /// Forums and blogs link a posting's time to the posting itself.
    private static boolean leadsElsewhere(Element link) {
        String target = link.absUrl("href");
        String here = link.baseUri();
        int end = target.indexOf('#');
        return here.isEmpty() || !(end < 0 ? target : target.substring(0, end)).equals(here);
    }
}
