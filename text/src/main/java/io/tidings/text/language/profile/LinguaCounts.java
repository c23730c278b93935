package io.tidings.text.language.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// Reads the counts that the language detector Lingua (Peter M. Stahl, Apache-2.0) carries in its jar:
/// `language-models/CODE/trigrams.json` and its siblings, with entries such as `"1/128":"abc abd"`.
///
/// For a language that is the only one of its script Lingua has single letters only; such a language needs no profile.
final class LinguaCounts {

    private static final List<String> FILES =
            List.of("unigrams.json", "bigrams.json", "trigrams.json", "quadrigrams.json");
    private static final String FOLDER = "language-models/";
    private static final Pattern FRACTION = Pattern.compile("\"(\\d+)/(\\d+)\":\"([^\"]*)\"");

    private LinguaCounts() {}

    /// The counts of every language that has n-grams longer than a letter, in the order of their codes.
    static List<NgramCounts> read(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var languages = zip.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER) && name.endsWith("/trigrams.json"))
                    .map(name -> name.substring(FOLDER.length(), name.indexOf('/', FOLDER.length())))
                    .sorted()
                    .toList();
            var counts = new ArrayList<NgramCounts>();
            for (var language : languages) {
                var byLength = new ArrayList<Map<String, Double>>();
                for (var file : FILES) {
                    byLength.add(read(zip, FOLDER + language + "/" + file));
                }
                counts.add(new NgramCounts(language, byLength));
            }
            return counts;
        }
    }

    private static Map<String, Double> read(ZipFile zip, String name) throws IOException {
        Map<String, Double> ngrams = new HashMap<>();
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            var fractions = FRACTION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (fractions.find()) {
                double logarithm =
                        Math.log(Double.parseDouble(fractions.group(1)) / Double.parseDouble(fractions.group(2)));
                for (var ngram : fractions.group(3).split(" ")) {
                    ngrams.put(ngram, logarithm);
                }
            }
        }
        return ngrams;
    }
}
