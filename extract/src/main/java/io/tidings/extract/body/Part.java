package io.tidings.extract.body;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element of the page that blocks stand in, with what is true of it and of all around it.
///
/// Blocks and parts are numbered in document order, so that what stands in a part is a range of each.
final class Part {

    static final int ARTICLE = 1;
    static final int MAIN = 1 << 1;
    static final int ASIDE = 1 << 2;
    static final int FOOTER = 1 << 3;
    static final int HEADER = 1 << 4;
    static final int FORM = 1 << 5;
    static final int FIGURE = 1 << 6;
    static final int QUOTE = 1 << 7;
    static final int TABLE = 1 << 8;
    static final int LIST = 1 << 9;
    static final int SECTION = 1 << 10;

    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("article", ARTICLE),
            Map.entry("main", MAIN),
            Map.entry("aside", ASIDE),
            Map.entry("footer", FOOTER),
            Map.entry("header", HEADER),
            Map.entry("form", FORM),
            Map.entry("figure", FIGURE),
            Map.entry("blockquote", QUOTE),
            Map.entry("table", TABLE),
            Map.entry("ul", LIST),
            Map.entry("ol", LIST),
            Map.entry("section", SECTION));

    final Element element;
    final @Nullable Part parent;
    final String tag;
    final int depth;
    final NameTokens.Verdict names;

    /// Not shown, by itself or by what is around it.
    final boolean hidden;

    /// Bits of [#ARTICLE] and the others, of itself and what is around it.
    final int within;

    /// Groups of names, of itself and what is around it.
    final long groups;

    /// Parts with a noisy or a telling name, among itself and what is around it.
    final int noisy;

    final int telling;

    /// The same for parts that are made alike: hash of the names of itself and its parent.
    final int path;

    int index;
    int last;
    int firstBlock;
    int endBlock;

    Part(Element element, @Nullable Part parent, NameTokens.Verdict names, boolean hidden) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.names = names;
        int own = tag.hashCode() * 31 + names.hash();
        if (parent == null) { // the names of the whole page say nothing of a part
            this.depth = 0;
            this.hidden = false;
            this.within = 0;
            this.groups = 0;
            this.noisy = 0;
            this.telling = 0;
            this.path = own;
        } else {
            this.depth = parent.depth + 1;
            this.hidden = hidden || parent.hidden;
            this.within = parent.within | BITS.getOrDefault(tag, 0);
            this.groups = parent.groups | names.groups();
            this.noisy = parent.noisy + (names.noise() ? 1 : 0);
            this.telling = parent.telling + (names.content() ? 1 : 0);
            this.path = own * 31 + parent.ownHash();
        }
    }

    boolean holds(Block block) {
        return block.index() >= firstBlock && block.index() < endBlock;
    }

    /// So many levels up, or the outermost.
    Part up(int levels) {
        Part part = this;
        for (int i = 0; i < levels && part.parent != null; i++) {
            part = part.parent;
        }
        return part;
    }

    private int ownHash() {
        return tag.hashCode() * 31 + names.hash();
    }
}
