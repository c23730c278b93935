package io.tidings.text.story;

import io.tidings.text.token.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes the table that [DocumentFrequencies] reads, of texts in one language. Pure.
public final class FrequencyCount {

    /// What stands in fewer documents is as rare as what was never seen.
    private static final int FEWEST = 3;

    private FrequencyCount() {}

    /// The language's part of the table: a line that names the language and the number of documents, then a line for
    /// each count with the terms that have it, the most frequent first.
    ///
    /// @param documents of the length of a news article
    public static List<String> lines(String language, List<String> documents) {
        var counts = new HashMap<String, Integer>();
        for (var document : documents) {
            var tokens = Tokenizer.read(document);
            var terms = Terms.words(tokens);
            for (int place = 0; place < terms.size(); place++) {
                counts.merge(Terms.word(tokens, terms, place), 1, Integer::sum);
            }
        }
        var byCount = new TreeMap<Integer, TreeSet<String>>();
        counts.forEach((term, count) -> {
            if (count >= FEWEST) {
                byCount.computeIfAbsent(count, _ -> new TreeSet<>()).add(term);
            }
        });
        var lines = byCount.descendingMap().entrySet().stream().map(FrequencyCount::line);
        return Stream.concat(Stream.of("language\t" + language + "\t" + documents.size()), lines)
                .toList();
    }

    private static String line(Map.Entry<Integer, ? extends Set<String>> terms) {
        return terms.getKey() + "\t" + String.join("|", terms.getValue());
    }
}
