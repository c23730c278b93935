package io.tidings.extract.metadata;

import io.tidings.extract.wordlist.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// The elements of a page that bylines stand in, by a list of selectors, the surest first.
///
/// Selectors of the form `.byline a` are looked for from the outer element inwards and not, as selectors are, from the
/// inner one outwards: on a page of many links in deep parts that would take time that grows with the depth.
final class BylineElements {

    /// Bylines stand among the first elements of a page: no page of the development sets has half as many.
    private static final int MOST_ELEMENTS = 50_000;

    private static final int MOST_WITHIN = 200;
    private static final int MOST_FOUND = 500;

    private static final List<List<Choice>> SELECTORS =
            WordList.read(BylineElements.class, "byline-selectors.txt").stream()
                    .map(BylineElements::choices)
                    .toList();

    private BylineElements() {}

    /// @param inner `null`: the element itself
    private record Choice(Evaluator outer, @Nullable Evaluator inner) {}

    private static List<Choice> choices(String line) {
        var choices = new ArrayList<Choice>();
        for (String selector : line.split(",\\s*")) {
            int space = selector.lastIndexOf(' ');
            choices.add(
                    space < 0
                            ? new Choice(QueryParser.parse(selector), null)
                            : new Choice(
                                    QueryParser.parse(selector.substring(0, space)),
                                    QueryParser.parse(selector.substring(space + 1))));
        }
        return choices;
    }

    /// By selector, what it finds; looked for when it is asked for.
    static List<Supplier<Set<Element>>> of(Document page) {
        return SELECTORS.stream()
                .map(choices -> (Supplier<Set<Element>>) () -> find(page, choices))
                .toList();
    }

    private static Set<Element> find(Document page, List<Choice> choices) {
        Set<Element> found = new LinkedHashSet<>();
        page.stream()
                .limit(MOST_ELEMENTS)
                .takeWhile(_ -> found.size() < MOST_FOUND)
                .forEach(element -> choices.forEach(choice -> found.addAll(matches(page, element, choice))));
        return found;
    }

    private static List<Element> matches(Document page, Element element, Choice choice) {
        if (!choice.outer().matches(page, element)) {
            return List.of();
        }
        Evaluator inner = choice.inner();
        return inner == null
                ? List.of(element)
                : within(element).filter(other -> inner.matches(page, other)).toList();
    }

    private static Stream<Element> within(Element element) {
        return element.stream().skip(1).limit(MOST_WITHIN);
    }
}
