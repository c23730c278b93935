package io.tidings.text.attribution;

import io.tidings.text.phrase.PhraseAutomaton;
import io.tidings.text.phrase.PhraseMatch;
import io.tidings.text.token.Tokenizer;
import io.tidings.text.token.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The words of `citing.tsv`, found in texts. Immutable and thread-safe.
final class CitingCues {

    enum Place {
        BEFORE,
        AFTER,
        BETWEEN,
        INTRODUCES
    }

    private final PhraseAutomaton<Place> automaton;

    CitingCues() {
        PhraseAutomaton.Builder<Place> builder = PhraseAutomaton.builder();
        try (InputStream in = CitingCues.class.getResourceAsStream("citing.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks io/tidings/text/attribution/citing.tsv");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(columns -> {
                        Place place = Place.valueOf(columns[0].toUpperCase(Locale.ROOT));
                        for (String phrase : columns[1].split("\\|")) {
                            builder.add(Tokenizer.read(phrase), place);
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException("reading io/tidings/text/attribution/citing.tsv", broken);
        }
        automaton = builder.build();
    }

    /// Where the cues of a text begin and end: per kind the longest that begins with, or ends before, each token.
    Found in(Tokens tokens) {
        var found = new Found(tokens.size() + 1);
        for (PhraseMatch<Place> match : automaton.matches(tokens)) {
            int[] starts = found.row(found.startOfEnd, match.value());
            int[] ends = found.row(found.endOfStart, match.value());
            starts[match.to()] = starts[match.to()] < 0 ? match.from() : Math.min(starts[match.to()], match.from());
            ends[match.from()] = Math.max(ends[match.from()], match.to());
        }
        return found;
    }

    static final class Found {
        private final Map<Place, int[]> startOfEnd = new EnumMap<>(Place.class);
        private final Map<Place, int[]> endOfStart = new EnumMap<>(Place.class);
        private final int size;

        Found(int size) {
            this.size = size;
        }

        private int[] row(Map<Place, int[]> table, Place place) {
            return table.computeIfAbsent(place, _ -> {
                int[] none = new int[size];
                Arrays.fill(none, -1);
                return none;
            });
        }

        /// Start of the cue that ends before the token; -1 if none.
        int before(Place place, int token) {
            return look(startOfEnd, place, token);
        }

        /// End of the cue that begins with the token; -1 if none.
        int at(Place place, int token) {
            return look(endOfStart, place, token);
        }

        private int look(Map<Place, int[]> table, Place place, int token) {
            int[] row = token < 0 || token >= size ? null : table.get(place);
            return row == null ? -1 : row[token];
        }
    }
}
