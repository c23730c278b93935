package io.tidings.extract.date;

import io.tidings.extract.wordlist.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the months in some fifty languages.
final class Months {

    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        for (String line : WordList.read(Months.class, "months.txt")) {
            List<String> words = List.of(line.split("\\s+"));
            int month = Integer.parseInt(words.getFirst());
            for (String name : words.subList(1, words.size())) {
                BY_NAME.putIfAbsent(name.replace('_', ' '), month);
            }
        }
    }

    private Months() {}

    /// @param language BCP 47 code of the page, for the few names that two languages use for different months
    /// @return 1 to 12, or 0 where the word is no month
    static int number(String word, @Nullable String language) {
        String name = word.toLowerCase(Locale.ROOT).strip();
        while (name.endsWith(".") && !BY_NAME.containsKey(name)) {
            name = name.substring(0, name.length() - 1);
        }
        if (language != null) {
            Integer special = BY_NAME.get(language.substring(0, Math.min(2, language.length())) + ":" + name);
            if (special != null) {
                return special;
            }
        }
        return BY_NAME.getOrDefault(name, 0);
    }
}
