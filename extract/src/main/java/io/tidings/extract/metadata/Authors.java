package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The people who wrote an article.
final class Authors {

    private static final int MOST = 12;
    private static final int LONGEST_BYLINE = 120;
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern DOMAIN =
            Pattern.compile("[\\p{L}\\p{N}-]{2,}(?:\\.[\\p{L}\\p{N}-]{2,})*\\.\\p{L}{2,6}");

    private final @Nullable String siteName;

    private Authors(@Nullable String siteName) {
        this.siteName = siteName;
    }

    /// JSON-LD before meta tags before the byline that stands on the page: the first of them that names somebody else
    /// than the site; if none does, the site as the first names it. Initials in the first are written out where a
    /// later one does.
    ///
    /// @param siteName is no person, where a page names its site as author beside people
    static Optional<Sourced<List<String>>> of(
            Document page, MetaTags meta, LinkedData linked, @Nullable String siteName) {
        return new Authors(siteName)
                .choose(List.of(
                        () -> new Sourced<>(fromLinked(linked), "json-ld", 0.95),
                        () -> new Sourced<>(fromMeta(meta), "meta", 0.9),
                        () -> new Sourced<>(LabelledBylines.people(LabelledBylines.inHead(meta)), "meta", 0.9),
                        () -> new Sourced<>(fromPage(page), "byline", 0.8),
                        () -> new Sourced<>(LabelledBylines.people(LabelledBylines.onPage(page)), "label", 0.7)));
    }

    private Optional<Sourced<List<String>>> choose(List<Supplier<Sourced<List<String>>>> sources) {
        Sourced<List<String>> site = null;
        Sourced<List<String>> initials = null;
        for (Supplier<Sourced<List<String>>> source : sources) {
            Sourced<List<String>> names = source.get();
            List<String> people = names.value().stream()
                    .filter(name -> !isSite(name))
                    .limit(MOST)
                    .toList();
            var found = new Sourced<>(people, names.from(), names.confidence());
            if (!people.isEmpty()
                    && people.stream().allMatch(name -> INITIALS.matcher(name).matches())) {
                initials = initials == null ? found : initials;
            } else if (!people.isEmpty()
                    && (initials == null || initials.value().equals(initialsOf(people)))) {
                return Optional.of(found);
            }
            site = site == null && !names.value().isEmpty() ? names : site;
        }
        return Optional.ofNullable(initials == null ? site : initials);
    }

    private static List<String> initialsOf(List<String> people) {
        return people.stream()
                .map(name -> Pattern.compile("(?<!\\p{L})\\p{L}")
                        .matcher(name)
                        .results()
                        .map(m -> m.group().toUpperCase(Locale.ROOT))
                        .reduce("", String::concat))
                .toList();
    }

    /// The outlet itself, as many pages name it where nobody signed; or one of its desks.
    private boolean isSite(String name) {
        if (DOMAIN.matcher(name).matches()) {
            return true;
        }
        if (siteName == null) {
            return false;
        }
        String a = letters(name);
        String b = letters(siteName);
        return a.equals(b)
                || (a.length() >= 4 && b.length() >= 4 && (a.startsWith(b) || b.startsWith(a)))
                || TitleParts.folded(name).startsWith(TitleParts.folded(siteName) + " ");
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<String> fromLinked(LinkedData linked) {
        return linked.article()
                .map(article -> {
                    for (String key : List.of("author", "creator")) {
                        List<String> names = distinct(fromAuthors(linked, article.get(key)));
                        if (!names.isEmpty()) {
                            return names;
                        }
                    }
                    return List.<String>of();
                })
                .orElse(List.of());
    }

    private static List<String> fromAuthors(LinkedData linked, @Nullable JsonNode authors) {
        var names = new ArrayList<String>();
        if (authors != null && authors.isArray()) {
            authors.forEach(author -> fromAuthor(linked.resolved(author), names));
        } else if (authors != null) {
            fromAuthor(linked.resolved(authors), names);
        }
        return names;
    }

    private static void fromAuthor(JsonNode author, List<String> names) {
        JsonNode name = author.isTextual() ? author : author.get("name");
        if (name != null && name.isArray()) {
            name.forEach(one -> names.addAll(Names.split(one.asText())));
        } else if (name != null) {
            names.addAll(Names.split(name.asText()));
        }
    }

    private static List<String> fromMeta(MetaTags meta) {
        for (String key :
                List.of("author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "byl")) {
            List<String> names = distinct(parts(meta.all(key)));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return distinct(parts(meta.allEndingIn("authors?")));
    }

    private static List<String> parts(Collection<String> bylines) {
        return bylines.stream().flatMap(byline -> Names.split(byline).stream()).toList();
    }

    private static List<String> fromPage(Document page) {
        var surroundings = new Surroundings();
        for (Supplier<Set<Element>> elements : BylineElements.of(page)) {
            List<String> bylines = elements.get().stream()
                    .filter(element -> !surroundings.isApart(element))
                    .map(element -> ShortText.of(element, LONGEST_BYLINE))
                    .filter(text -> !text.isEmpty())
                    .limit(MOST)
                    .toList();
            List<String> names = distinct(parts(bylines));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /// As people, each once, whatever the case.
    private static List<String> distinct(List<String> raw) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String one : raw) {
            String name = Names.person(one);
            if (name != null) {
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        return List.copyOf(names.values());
    }
}
