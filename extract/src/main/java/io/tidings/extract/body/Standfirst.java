package io.tidings.extract.body;

import io.tidings.extract.wordlist.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The lede under the headline (*standfirst*, *sapo*, *chapô*, *Vorspann*), which is part of no paragraph.
///
/// Found among the blocks near the headline: one that says what the page's own description says, or one whose name or
/// the name of
/// an element around it says what it is. The first paragraph of the text, which many publishers repeat as
/// description, is none.
final class Standfirst {

    private static final int LONGEST = 800;
    private static final int SHORTEST = 20;
    private static final int MOST_ITEMS = 5;
    private static final int BLOCKS_ABOVE = 6;
    private static final int BLOCKS_BELOW = 14;

    /// Parts of class names by which publishers call it.
    private static final List<String> NAMED = WordList.read(Standfirst.class, "standfirst-names.txt");

    private Standfirst() {}

    /// @param blocks of the whole page, nothing left out
    static @Nullable Block find(List<Block> blocks, ReadingContext context) {
        int headline = headline(blocks, context);
        if (headline < 0) {
            return null;
        }
        int to = Math.min(blocks.size(), headline + BLOCKS_BELOW);
        for (int i = Math.max(0, headline - BLOCKS_ABOVE); i < to; i++) {
            Block block = blocks.get(i);
            if (isCandidate(block, context)
                    && matches(block.text(), context.descriptions())
                    && (isSetApart(block) || isWhole(block.text(), context.descriptions()))) {
                return block;
            }
        }
        for (int i = headline + 1; i < to; i++) {
            Block block = blocks.get(i);
            if (isCandidate(block, context) && isNamed(block.source())) {
                return block;
            }
        }
        return null;
    }

    /// A standfirst in points has a few of them.
    static List<Block> items(List<Block> blocks, Block first) {
        if (first.kind() != Block.Kind.ITEM) {
            return List.of(first);
        }
        int end = first.index() + 1;
        while (end < blocks.size()
                && end - first.index() < MOST_ITEMS
                && blocks.get(end).kind() == Block.Kind.ITEM
                && blocks.get(end).part().path == first.part().path) {
            end++;
        }
        return blocks.subList(first.index(), end);
    }

    private static int headline(List<Block> blocks, ReadingContext context) {
        int fallback = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean first =
                    block.part().tag.equals("h1") || block.part().up(1).tag.equals("h1");
            if (first || block.kind() == Block.Kind.HEADING) {
                boolean title = context.isTitle(ReadingContext.folded(block.text()));
                if (title) {
                    return i;
                }
                fallback = first && fallback < 0 ? i : fallback;
            }
        }
        return fallback;
    }

    private static boolean isCandidate(Block block, ReadingContext context) {
        String text = block.text();
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && block.kind() != Block.Kind.CAPTION
                && block.linkShare() < 0.5
                && text.indexOf(' ') > 0
                && !block.source().normalName().equals("h1")
                && !context.isTitle(ReadingContext.folded(text));
    }

    /// In bold, in a heading, or named: no paragraph like those after it.
    private static boolean isSetApart(Block block) {
        Element source = block.source();
        return block.kind() == Block.Kind.HEADING
                || isNamed(source)
                || (source.childrenSize() == 1
                        && source.child(0).text().length() >= block.text().length() - 1
                        && Set.of("strong", "b", "em", "i")
                                .contains(source.child(0).normalName()));
    }

    private static boolean isNamed(Element source) {
        Element element = source;
        for (int up = 0; up < 3 && element != null; up++) {
            String names = (element.className() + " " + element.attr("itemprop") + " " + element.attr("data-testid"))
                    .toLowerCase(Locale.ROOT);
            if (names.length() >= 4 && names.length() < 300) {
                for (String name : NAMED) {
                    if (names.contains(name)) {
                        return true;
                    }
                }
            }
            if (element.childrenSize() > 3) {
                return false;
            }
            element = element.parent();
        }
        return false;
    }

    /// Most words of the one stand in the other.
    private static boolean matches(String text, List<String> descriptions) {
        Set<String> words = words(text);
        for (String description : descriptions) {
            Set<String> others = words(description);
            var shared = new HashSet<>(words);
            shared.retainAll(others);
            if (shared.size() >= 3
                    && shared.size() >= 0.75 * Math.min(words.size(), others.size())
                    && shared.size() >= 0.4 * words.size()) {
                return true;
            }
        }
        return false;
    }

    /// The block is the description, not just its beginning or more than it.
    private static boolean isWhole(String text, List<String> descriptions) {
        String folded = ReadingContext.folded(text);
        return descriptions.stream()
                .map(ReadingContext::folded)
                .anyMatch(description -> folded.equals(description) || folded.endsWith(" " + description));
    }

    private static Set<String> words(String text) {
        String folded = ReadingContext.folded(text);
        if (folded.codePoints().filter(Character::isIdeographic).count() * 2 > folded.length()) {
            var pairs = new HashSet<String>();
            for (int i = 0; i + 2 <= folded.length(); i++) {
                pairs.add(folded.substring(i, i + 2));
            }
            return pairs;
        }
        return new HashSet<>(List.of(folded.split(" ")));
    }
}
