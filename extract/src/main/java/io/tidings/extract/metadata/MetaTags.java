package io.tidings.extract.metadata;

import io.tidings.extract.clean.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `meta` elements of a page by name, property or item property, lower case.
public final class MetaTags {

    private final Map<String, List<String>> byName = new HashMap<>();

    private MetaTags() {}

    /// Reads them all; cost linear in the page.
    public static MetaTags of(Document page) {
        var tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = CleanText.line(meta.attr("content"));
            if (!content.isEmpty()) {
                for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                    String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                    if (!name.isEmpty()) {
                        tags.byName
                                .computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(content);
                    }
                }
            }
        }
        return tags;
    }

    /// The content of the first of these names that the page has.
    public Optional<String> first(String... names) {
        for (String name : names) {
            List<String> values = byName.get(name);
            if (values != null) {
                return Optional.of(values.getFirst());
            }
        }
        return Optional.empty();
    }

    /// All contents under a name, in order.
    public List<String> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /// All contents under names of which the last part is the given word: `lrt_authors` and `parsely-author` for
    /// `authors?`.
    ///
    /// @param lastPart a regular expression in lower case
    List<String> allEndingIn(String lastPart) {
        var ending = Pattern.compile("(?:.*[_:.-])?(?:" + lastPart + ")");
        return byName.entrySet().stream()
                .filter(entry -> ending.matcher(entry.getKey()).matches())
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
