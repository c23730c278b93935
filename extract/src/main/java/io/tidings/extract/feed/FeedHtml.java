package io.tidings.extract.feed;

import io.tidings.extract.markup.HtmlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The HTML of an entry as lines of text: a paragraph, subheading, list item or table row each, captions apart.
///
/// An entry's HTML is the article and little else, so nothing is scored or pruned here but scripts and the like.
final class FeedHtml {

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "form",
            "button",
            "input",
            "select",
            "video",
            "audio",
            "template",
            "head",
            "title",
            "nav");

    private final List<String> lines = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();

    private FeedHtml() {}

    /// @param lines in order, none blank
    /// @param captions of pictures, in order, each once
    record Read(List<String> lines, List<String> captions) {}

    static Read read(FeedText text) {
        var html = new FeedHtml();
        if (text.html()) {
            Element body = HtmlTree.piece(text.value());
            body.traverse(html.new Lines());
        } else {
            text.value().lines().forEach(line -> add(line, html.lines));
        }
        return new Read(html.lines, html.captions);
    }

    private static void add(CharSequence raw, List<String> to) {
        var line = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int end = at;
            while (end < raw.length() && !isGap(raw.charAt(end))) {
                end++;
            }
            if (end > at) {
                line.append(line.isEmpty() ? "" : " ").append(raw, at, end);
            }
            at = end + 1;
        }
        String stripped = line.toString().strip();
        if (!stripped.isEmpty()) {
            to.add(stripped);
        }
    }

    private static boolean isGap(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }

    /// Gathers the text between one block's border and the next.
    private final class Lines implements NodeVisitor {
        private final StringBuilder line = new StringBuilder();
        private int leftOut;
        private int caption;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (leftOut == 0) {
                    line.append(text.getWholeText());
                }
            } else if (node instanceof Element element) {
                if (isLeftOut(element)) {
                    leftOut++;
                } else if (breaks(element)) {
                    flush();
                    caption += isCaption(element) ? 1 : 0;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isLeftOut(element)) {
                    leftOut--;
                } else if (breaks(element)) {
                    flush();
                    caption -= isCaption(element) ? 1 : 0;
                } else if (element.normalName().equals("td")
                        || element.normalName().equals("th")) {
                    line.append(' ');
                }
            }
        }

        private void flush() {
            List<String> to = caption > 0 ? captions : lines;
            int before = to.size();
            add(line, to);
            if (caption > 0 && to.size() > before && to.indexOf(to.getLast()) < before) {
                to.removeLast();
            }
            line.setLength(0);
        }

        private boolean isLeftOut(Element element) {
            return LEFT_OUT.contains(element.normalName());
        }

        private boolean breaks(Element element) {
            String name = element.normalName();
            return name.equals("br")
                    || name.equals("tr")
                    || (element.isBlock() && !name.equals("td") && !name.equals("th"));
        }

        private boolean isCaption(Element element) {
            return element.normalName().equals("figcaption") || element.hasClass("wp-caption-text");
        }
    }
}
