package io.tidings.text.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// How rare a term is in a language: the logarithm of the inverse document frequency (Spärck Jones 1972), from a table
/// that comes with the library. What it does not know is rare. Immutable and thread-safe.
///
/// What a stream says of itself comes on top of it ([StreamFrequencies]).
public final class DocumentFrequencies {

    /// Version of the table that comes with the library.
    public static final int STATIC_VERSION = 1;

    private static final String TABLE = "document-frequencies.tsv";

    /// Half a document for what is in none.
    private static final double SMOOTHING = 0.5;

    /// Documents behind an empty table; as many as are behind each of the library's, so that weights are comparable.
    private static final int USUAL_DOCUMENTS = 83;

    private static final int USUAL_TERMS = 2_000;

    /// In no table, as its hash is of no word.
    private static final long UNSEEN = 0;

    private final Map<String, Table> languages;

    private DocumentFrequencies(Map<String, Table> languages) {
        this.languages = languages;
    }

    /// How much terms of one language tell.
    @FunctionalInterface
    interface Rarities {
        /// In nats: 0 for a term that stands in every text, some 5 for one that was never seen.
        double rarity(long term);
    }

    private record Table(int documents, TermTable counts) {
        private static final Table EMPTY = new Table(USUAL_DOCUMENTS, new TermTable(0));

        double share(long term) {
            return (counts.get(term) + SMOOTHING) / (documents + 1);
        }
    }

    /// Those that come with the library: for some seventy languages.
    public static DocumentFrequencies standard() {
        return new DocumentFrequencies(Holder.STANDARD);
    }

    /// Names the table, e.g. `static-1`.
    public String version() {
        return "static-" + STATIC_VERSION;
    }

    /// Whether a table of the language comes with the library.
    public boolean knows(String language) {
        return languages.containsKey(language);
    }

    Rarities of(String language) {
        var table = languages.getOrDefault(language, Table.EMPTY);
        var unseen = rarity(table.share(UNSEEN));
        return term -> table.counts.get(term) == 0 ? unseen : rarity(table.share(term));
    }

    /// The same by the numbers that terms have in vectors, whatever field they are of.
    IntToDoubleFunction rarities(String language) {
        var table = languages.getOrDefault(language, Table.EMPTY);
        var known = new HashMap<Integer, Double>();
        for (var field : StoryVector.FIELDS) {
            long salt = StoryVector.salt(field, language);
            for (int place = 0; place < table.counts.size(); place++) {
                long term = table.counts.hashAt(place);
                known.put(StoryVector.term(salt, term), rarity(table.share(term)));
            }
        }
        var unseen = rarity(table.share(UNSEEN));
        return number -> known.getOrDefault(number, unseen);
    }

    private static double rarity(double share) {
        return Math.max(0, -Math.log(share));
    }

    /// Read once, when first asked for.
    private static final class Holder {

        private static final Map<String, Table> STANDARD = read();

        private static Map<String, Table> read() {
            try (var in = DocumentFrequencies.class.getResourceAsStream(TABLE)) {
                if (in == null) {
                    throw new IllegalStateException("the class path lacks io/tidings/text/story/" + TABLE);
                }
                var tables = new HashMap<String, Table>();
                var counts = new TermTable(0);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("#")) {
                        continue;
                    }
                    var cells = line.split("\t", -1);
                    if (cells.length == 3) {
                        counts = new TermTable(USUAL_TERMS);
                        tables.put(cells[1], new Table(Integer.parseInt(cells[2]), counts));
                    } else {
                        for (var term : cells[1].split("\\|", -1)) {
                            counts.put(TermHash.ofTerm(term), Integer.parseInt(cells[0]));
                        }
                    }
                }
                return Map.copyOf(tables);
            } catch (IOException e) {
                throw new UncheckedIOException("reading io/tidings/text/story/" + TABLE, e);
            }
        }
    }
}
