package io.tidings.extract.body;

import io.tidings.extract.metadata.PageFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The article in the elements that a person has named: everything in them, without what no article has (its headline,
/// captions, hidden parts, lines of boilerplate). Nothing learned takes part.
public final class RuledBody {

    private RuledBody() {}

    /// @param selector of the elements that hold the text; what stands in one that was taken already is taken once
    /// @return empty where nothing is found there
    public static Optional<ArticleBody> find(Document page, PageFacts facts, String selector) {
        ReadingContext context = ReadingContext.of(facts);
        List<Block> all = Outline.of(page.body()).blocks();
        var paragraphs = new ArrayList<String>();
        Set<String> captions = new LinkedHashSet<>();
        boolean walled = false;
        PageShape shape = null;
        for (Element element : outermost(page.select(selector))) {
            Outline outline = Outline.of(element);
            List<BlockSigns> signs = outline.blocks().stream()
                    .map(block -> BlockSigns.of(block, context))
                    .toList();
            List<Block> shown = outline.blocks().stream()
                    .filter(block -> !block.part().hidden)
                    .toList();
            BlockFilter filter = BlockFilter.of(shown, signs);
            filter.kept().forEach(block -> paragraphs.add(block.text()));
            captions.addAll(filter.captions());
            walled |= filter.walled();
            shape = shape == null ? PageShape.of(outline, signs, filter.kept()) : shape;
        }
        if (paragraphs.isEmpty() || shape == null) {
            return Optional.empty();
        }
        Block lede = Standfirst.find(all, context);
        String standfirst = lede == null ? null : lede.text();
        paragraphs.removeIf(text -> text.equals(standfirst));
        return Optional.of(
                new ArticleBody(standfirst, paragraphs, List.copyOf(captions), walled, ArticleBody.RULED, shape));
    }

    private static List<Element> outermost(List<Element> elements) {
        Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(elements);
        return elements.stream().filter(element -> !isWithin(element, taken)).toList();
    }

    private static boolean isWithin(Element element, Set<Element> taken) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (taken.contains(up)) {
                return true;
            }
        }
        return false;
    }
}
