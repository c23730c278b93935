package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.clean.CleanText;
import io.tidings.extract.wordlist.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The people who wrote an article.
public final class Authors {

    private static final List<String> SELECTORS = WordList.read(Authors.class, "byline-selectors.txt");
    private static final int MOST = 12;

    private Authors() {}

    /// JSON-LD before meta tags before the byline that stands on the page.
    ///
    /// @param siteName is no person, where a page names its site as author beside people
    public static List<String> of(Document page, MetaTags meta, LinkedData linked, @Nullable String siteName) {
        Set<String> names = new LinkedHashSet<>();
        Optional<JsonNode> article = linked.article();
        article.ifPresent(node -> fromLinked(linked, node, names));
        if (names.isEmpty()) {
            for (String key : List.of(
                    "author",
                    "article:author",
                    "parsely-author",
                    "dc.creator",
                    "dcterms.creator",
                    "sailthru.author",
                    "byl",
                    "cxenseparse:author")) {
                if (names.isEmpty()) {
                    meta.all(key).forEach(value -> Names.split(value).forEach(name -> add(names, name)));
                }
            }
        }
        if (names.stream().allMatch(name -> isSite(name, siteName))) {
            Set<String> people = new LinkedHashSet<>();
            fromPage(page, people);
            people.removeIf(name -> isSite(name, siteName));
            if (!people.isEmpty()) {
                names.clear();
                names.addAll(people);
            }
        }
        if (names.stream().anyMatch(name -> !isSite(name, siteName))) {
            names.removeIf(name -> isSite(name, siteName));
        }
        return names.stream().limit(MOST).toList();
    }

    /// The outlet itself, as many pages name it where nobody signed.
    private static boolean isSite(String name, @Nullable String siteName) {
        if (siteName == null) {
            return false;
        }
        String a = letters(name);
        String b = letters(siteName);
        return a.equals(b) || (a.length() >= 4 && b.length() >= 4 && (a.startsWith(b) || b.startsWith(a)));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static void fromLinked(LinkedData linked, JsonNode article, Set<String> names) {
        for (String key : List.of("author", "creator")) {
            JsonNode authors = article.get(key);
            if (authors != null && names.isEmpty()) {
                var list = new ArrayList<JsonNode>();
                if (authors.isArray()) {
                    authors.forEach(list::add);
                } else {
                    list.add(authors);
                }
                list.forEach(author -> fromAuthor(linked.resolved(author), names));
            }
        }
    }

    private static void fromAuthor(JsonNode author, Set<String> names) {
        if (author.isTextual()) {
            Names.split(author.asText()).forEach(name -> add(names, name));
            return;
        }
        JsonNode name = author.get("name");
        if (name != null && name.isArray()) {
            name.forEach(one -> Names.split(one.asText()).forEach(person -> add(names, person)));
        } else if (name != null) {
            Names.split(name.asText()).forEach(person -> add(names, person));
        }
    }

    private static void fromPage(Document page, Set<String> names) {
        for (String selector : SELECTORS) {
            for (Element element : page.select(selector)) {
                String text = CleanText.line(element.text());
                if (names.size() < MOST
                        && element.closest("aside, footer, nav, [class*=related], [class*=comment], [class*=teaser]")
                                == null
                        && text.length() <= 120
                        && !text.isEmpty()) {
                    Names.split(text).forEach(name -> add(names, name));
                }
            }
            if (!names.isEmpty()) {
                return;
            }
        }
    }

    private static void add(Set<String> names, String raw) {
        String name = Names.person(raw);
        if (name != null
                && names.stream()
                        .noneMatch(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))) {
            names.add(name);
        }
    }
}
