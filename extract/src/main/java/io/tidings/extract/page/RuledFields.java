package io.tidings.extract.page;

import io.tidings.extract.DatedTime;
import io.tidings.extract.Origin;
import io.tidings.extract.clean.CleanText;
import io.tidings.extract.date.DateLine;
import io.tidings.extract.date.MachineTime;
import io.tidings.extract.metadata.Bylines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a site's rules find on one page; empty where they find nothing.
///
/// @param title one line
/// @param standfirst one line
record RuledFields(
        Optional<String> title, Optional<String> standfirst, List<String> authors, Optional<DatedTime> publishedAt) {

    private static final String FROM = "site-rules";

    /// The rule is a person's word, but what it finds is read as text.
    private static final double CONFIDENCE = 0.95;

    private static final int LONGEST_BYLINE = 300;

    /// @param language as declared, for dates
    static RuledFields of(Document page, SiteRules rules, @Nullable String language) {
        return new RuledFields(
                line(page, rules.title()),
                line(page, rules.standfirst()),
                authors(page, rules.author()),
                all(page, rules.date()).stream()
                        .flatMap(element -> time(element, language).stream())
                        .findFirst());
    }

    /// Where the fields were read: what a rule found comes from the rules, the rest from where extraction has it.
    ///
    /// @param others of extraction, by the names of the fields
    Map<String, Origin> origins(Map<String, Origin> others) {
        var origins = new HashMap<>(others);
        var ruled = new Origin(FROM, CONFIDENCE);
        title.ifPresent(_ -> origins.put("title", ruled));
        if (!authors.isEmpty()) {
            origins.put("authors", ruled);
        }
        return Map.copyOf(origins);
    }

    private static Optional<String> line(Document page, @Nullable String selector) {
        return all(page, selector).stream()
                .map(RuledFields::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<String> authors(Document page, @Nullable String selector) {
        return all(page, selector).stream()
                .map(RuledFields::text)
                .filter(text -> text.length() <= LONGEST_BYLINE)
                .flatMap(text -> Bylines.people(text).stream())
                .distinct()
                .toList();
    }

    private static Optional<DatedTime> time(Element element, @Nullable String language) {
        for (String attribute : List.of("datetime", "content")) {
            Optional<DatedTime> stated = MachineTime.parse(element.attr(attribute), CONFIDENCE, FROM, language);
            if (stated.isPresent()) {
                return stated;
            }
        }
        String text = text(element);
        return DateLine.read(text, language)
                .map(line -> line.date().dated(CONFIDENCE, FROM))
                .or(() -> MachineTime.parse(text, CONFIDENCE, FROM, language));
    }

    /// What people read there, or what a `meta` element states.
    private static String text(Element element) {
        return CleanText.line(element.hasAttr("content") ? element.attr("content") : element.text());
    }

    private static List<Element> all(Document page, @Nullable String selector) {
        return selector == null ? List.of() : page.select(selector);
    }
}
