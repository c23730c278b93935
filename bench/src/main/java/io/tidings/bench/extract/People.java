package io.tidings.bench.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Names as the sets write them.
final class People {

    private People() {}

    /// @param node a name, several in a list, or nothing
    static Set<String> in(JsonNode node) {
        var people = new HashSet<String>();
        if (node.isArray()) {
            node.forEach(one -> people.add(folded(one.asText())));
        } else if (node.isTextual() && !node.asText().isBlank()) {
            people.add(folded(node.asText()));
        }
        return people;
    }

    static Set<String> of(Collection<String> names) {
        return names.stream().map(People::folded).collect(Collectors.toSet());
    }

    /// Whether the sets hold the same words, since some corpora write several people in one line: more lenient than
    /// comparing names.
    static boolean same(Set<String> people, Set<String> found) {
        return words(people).equals(words(found));
    }

    /// In lower case, nothing but letters and digits; soft hyphens, which nobody sees, dropped.
    static String folded(String text) {
        return text.replace("\u00AD", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    private static Set<String> words(Set<String> names) {
        var words = new HashSet<String>();
        names.forEach(name -> words.addAll(List.of(name.split(" "))));
        words.remove("and");
        return words;
    }
}
