package io.tidings.extract.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words that stand in dates: months in many languages, and the names of zones, from `date-words.tsv`.
final class DateWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> ZONE_MINUTES = new HashMap<>();

    static {
        read();
    }

    private DateWords() {}

    /// @param word in lower case
    /// @return 1 to 12; `null` where it is no month
    static @Nullable Integer month(String word) {
        Integer month = MONTHS.get(word);
        return month != null ? month : MONTHS.get(bare(word));
    }

    /// @param word in lower case
    /// @return minutes east of Greenwich; `null` where it is no zone
    static @Nullable Integer zoneMinutes(String word) {
        return ZONE_MINUTES.get(word);
    }

    /// Without marks on the letters: feeds lose them.
    private static String bare(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
            }
        }
        return word;
    }

    private static void read() {
        try (InputStream in = DateWords.class.getResourceAsStream("date-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("date-words.tsv is not in the jar");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (line.startsWith("#") || cells.length < 3) {
                    continue;
                }
                int value = Integer.parseInt(cells[1]);
                for (String word : cells[2].toLowerCase(Locale.ROOT).split(" ")) {
                    if (cells[0].equals("month")) {
                        MONTHS.put(word, value);
                        MONTHS.putIfAbsent(bare(word), value);
                    } else {
                        ZONE_MINUTES.put(word, value);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
