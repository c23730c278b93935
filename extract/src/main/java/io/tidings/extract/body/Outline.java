package io.tidings.extract.body;

import io.tidings.extract.clean.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// A page as the sequence of its blocks and the parts that they stand in: made in one pass, and never looked at as a
/// tree again.
///
/// A block is a run of inline content: it ends where a block element begins or ends, at two line breaks in a row, and
/// around inline elements that are hidden or have noisy names. Depth is bounded by the parser.
final class Outline {

    private static final Set<String> CAPTION_TAGS = Set.of("figcaption", "caption");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BOLD = Set.of("strong", "b");
    private static final Set<String> SET_IN_FIGURES = Set.of("table", "blockquote", "pre", "li");
    private static final Set<String> SET_IN_ROWS = Set.of("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4");

    private final List<Part> parts = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final NameTokens names = new NameTokens();
    private final StringBuilder run = new StringBuilder();
    private int linked;
    private int strong;
    private int links;
    private int breaks;
    private int pictures;

    private Outline() {}

    /// Reads a page's body.
    static Outline of(Element root) {
        var outline = new Outline();
        outline.open(root, null, Block.Kind.PARAGRAPH, false, false);
        return outline;
    }

    /// In document order; the first is the whole page.
    List<Part> parts() {
        return parts;
    }

    List<Block> blocks() {
        return blocks;
    }

    /// Pictures that are no links: those of other articles lead there.
    int pictures() {
        return pictures;
    }

    private void open(Element element, @Nullable Part parent, Block.Kind kind, boolean inLink, boolean hidden) {
        var part = new Part(element, parent, names.of(element), hidden);
        part.index = parts.size();
        part.firstBlock = blocks.size();
        parts.add(part);
        visit(element, part, kind, inLink, false);
        end(part, kind);
        part.last = parts.size() - 1;
        part.endBlock = blocks.size();
    }

    private void visit(Element element, Part part, Block.Kind kind, boolean inLink, boolean bold) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText(), inLink, bold);
            } else if (child instanceof Element inner) {
                visitElement(inner, part, kind, inLink, bold);
            }
        }
    }

    private void visitElement(Element inner, Part part, Block.Kind kind, boolean inLink, boolean bold) {
        String tag = inner.normalName();
        pictures += tag.equals("img") && !inLink ? 1 : 0;
        if (kind == Block.Kind.ROW && CELLS.contains(tag) && !run.isEmpty()) {
            run.append(" | ");
        }
        if (tag.equals("br")) {
            lineBreak(part, kind);
        } else if (Tags.isInline(tag) || kind == Block.Kind.ROW) {
            boolean hidden = Hiding.isHidden(inner);
            if (hidden || (names.of(inner).noise() && !Pruning.isPartOfSentence(inner))) {
                end(part, kind);
                open(inner, part, kind, inLink || tag.equals("a"), hidden);
            } else {
                boolean link = tag.equals("a");
                links += link ? 1 : 0;
                visit(inner, part, kind, inLink || link, bold || BOLD.contains(tag));
            }
        } else if (!Tags.DROPPED.contains(tag)) {
            end(part, kind);
            open(inner, part, kindOf(inner, tag, kind), inLink, Hiding.isHidden(inner));
        }
    }

    private static Block.Kind kindOf(Element element, String tag, Block.Kind outer) {
        if (CAPTION_TAGS.contains(tag) || outer == Block.Kind.CAPTION || (tag.equals("figure") && isPicture(element))) {
            return Block.Kind.CAPTION;
        }
        if (tag.equals("tr") && !holdsAny(element, SET_IN_ROWS)) {
            return Block.Kind.ROW;
        }
        if (Tags.HEADINGS.contains(tag)) {
            return Block.Kind.HEADING;
        }
        return tag.equals("li") || tag.equals("dt") || tag.equals("dd") || outer == Block.Kind.ITEM
                ? Block.Kind.ITEM
                : Block.Kind.PARAGRAPH;
    }

    /// Tables, quotations and code are set in figures too.
    private static boolean isPicture(Element figure) {
        return !holdsAny(figure, SET_IN_FIGURES)
                && holdsAny(figure, Set.of("img", "picture"))
                && figure.getElementsByTag("p").size() < 2;
    }

    private static boolean holdsAny(Element element, Set<String> tags) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (tags.contains(child.normalName()) || holdsAny(child, tags)) {
                return true;
            }
        }
        return false;
    }

    private void append(String text, boolean inLink, boolean bold) {
        if (run.isEmpty() && text.isBlank()) {
            return;
        }
        run.append(text);
        if (!text.isBlank()) {
            linked += inLink ? text.length() : 0;
            strong += bold ? text.length() : 0;
            breaks = 0;
        }
    }

    private void lineBreak(Part part, Block.Kind kind) {
        breaks++;
        if (breaks >= 2) {
            end(part, kind);
        } else {
            run.append('\n');
        }
    }

    private void end(Part part, Block.Kind kind) {
        if (!run.isEmpty()) {
            String text = CleanText.line(run.toString());
            if (!text.isEmpty()) {
                blocks.add(new Block(
                        blocks.size(),
                        text,
                        kind,
                        TextMass.letters(text),
                        Math.min(linked, text.length()),
                        Math.min(strong, text.length()),
                        links,
                        part));
            }
            run.setLength(0);
        }
        linked = 0;
        strong = 0;
        links = 0;
        breaks = 0;
    }
}
