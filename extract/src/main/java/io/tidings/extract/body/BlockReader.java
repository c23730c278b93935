package io.tidings.extract.body;

import io.tidings.extract.clean.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The blocks under an element, in the order in which they are read.
///
/// A block is a run of inline content: it ends where a block element begins or ends, and at two line breaks in a row.
final class BlockReader {

    private static final Set<String> CAPTION_TAGS = Set.of("figcaption", "caption");

    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int linked;
    private int breaks;

    private final Set<Element> left;

    private BlockReader(Set<Element> left) {
        this.left = left;
    }

    /// @param left elements that are passed over, with all that stands in them
    static List<Block> read(Element root, Set<Element> left) {
        var reader = new BlockReader(left);
        reader.visit(root, root, Block.Kind.PARAGRAPH, false);
        reader.end(root, Block.Kind.PARAGRAPH);
        return reader.blocks;
    }

    private void visit(Element element, Element owner, Block.Kind kind, boolean inLink) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (kind == Block.Kind.ROW
                    && child instanceof Element cell
                    && CELLS.contains(cell.normalName())
                    && !run.isEmpty()) {
                run.append(" | ");
            }
            if (child instanceof TextNode text) {
                append(text.getWholeText(), inLink);
            } else if (child instanceof Element inner && !left.contains(inner)) {
                String tag = inner.normalName();
                if (tag.equals("br")) {
                    lineBreak(owner, kind);
                } else if (Tags.isInline(tag) || kind == Block.Kind.ROW) {
                    visit(inner, owner, kind, inLink || tag.equals("a"));
                } else if (!Tags.DROPPED.contains(tag)) {
                    end(owner, kind);
                    Block.Kind innerKind = kindOf(inner, tag, kind);
                    visit(inner, inner, innerKind, inLink);
                    end(inner, innerKind);
                }
            }
        }
    }

    private static Block.Kind kindOf(Element element, String tag, Block.Kind outer) {
        if (CAPTION_TAGS.contains(tag)
                || outer == Block.Kind.CAPTION
                || (tag.equals("figure") && !holdsText(element))) {
            return Block.Kind.CAPTION;
        }
        if (tag.equals("tr") && element.selectFirst("p, div, table, ul, ol, h1, h2, h3, h4") == null) {
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
    private static boolean holdsText(Element figure) {
        return figure.selectFirst("table, blockquote, pre, li, p + p") != null
                || figure.selectFirst("img, picture") == null;
    }

    private void append(String text, boolean inLink) {
        int before = run.length();
        run.append(text);
        boolean blank = text.isBlank();
        if (inLink && !blank) {
            linked += run.length() - before;
        }
        if (!blank) {
            breaks = 0;
        }
    }

    private void lineBreak(Element owner, Block.Kind kind) {
        breaks++;
        if (breaks >= 2) {
            end(owner, kind);
        } else {
            run.append('\n');
        }
    }

    private void end(Element owner, Block.Kind kind) {
        if (!run.isEmpty()) {
            String text = CleanText.line(run.toString());
            if (!text.isEmpty()) {
                blocks.add(new Block(text, kind, Math.min(linked, text.length()), owner));
            }
            run.setLength(0);
        }
        linked = 0;
        breaks = 0;
    }
}
