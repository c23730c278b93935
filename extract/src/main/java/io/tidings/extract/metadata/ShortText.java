package io.tidings.extract.metadata;

import io.tidings.extract.clean.CleanText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/// The text of an element that is wanted only where it is short, as a byline or a date: elements stand in one another,
/// and reading all of each would take time that grows with their depth. Pure and thread-safe.
public final class ShortText {

    /// Elements and texts that may stand in it for each character.
    private static final int NODES = 4;

    /// Characters of white space and markup that may stand in it for each character.
    private static final int RAW = 50;

    private static final int ALWAYS = 2000;

    private ShortText() {}

    /// Its text on one line, empty where it has none or more than that. Work is bounded by the length, whatever stands
    /// in the element.
    ///
    /// @param longest in characters
    public static String of(Element element, int longest) {
        var room = new Room(longest);
        element.filter(room);
        String text = room.isEnough() ? CleanText.line(element.text()) : "";
        return text.length() <= longest ? text : "";
    }

    private static final class Room implements NodeFilter {
        private int nodes;
        private int raw;

        Room(int longest) {
            nodes = ALWAYS + longest * NODES;
            raw = ALWAYS + longest * RAW;
        }

        boolean isEnough() {
            return nodes >= 0 && raw >= 0;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            nodes--;
            raw -= node instanceof TextNode text ? text.getWholeText().length() : 0;
            return isEnough() ? FilterResult.CONTINUE : FilterResult.STOP;
        }
    }
}
