package io.tidings.testkit.newsroom.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// A context-free grammar of news in one language, read from a resource. Immutable.
///
/// `{symbol}` in an alternative expands anew each time; a symbol in capitals expands to the same all through one
/// telling; `@` in a symbol stands for the telling's topic.
final class Grammar {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z-]+@?)}");

    private final Map<String, List<String>> rules;

    private Grammar(Map<String, List<String>> rules) {
        this.rules = rules;
    }

    /// Reads the grammar of a language.
    ///
    /// @throws IllegalArgumentException if there is none, or a slot of it has no rule
    static Grammar of(String language) {
        var grammar = new Grammar(read(language));
        grammar.requireWhole();
        return grammar;
    }

    private static Map<String, List<String>> read(String language) {
        var rules = new HashMap<String, List<String>>();
        try (var in = Grammar.class.getResourceAsStream(language + ".grammar")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no grammar of the language " + language);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var equals = line.indexOf('=');
                        var alternatives =
                                Arrays.stream(line.substring(equals + 1).split("\\|"));
                        rules.put(
                                line.substring(0, equals).strip(),
                                alternatives.map(String::strip).toList());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the grammar of " + language, e);
        }
        return Map.copyOf(rules);
    }

    private void requireWhole() {
        for (var topic : alternatives("topic")) {
            rules.values().stream()
                    .flatMap(List::stream)
                    .flatMap(text -> SLOT.matcher(text).results())
                    .forEach(slot -> alternatives(symbol(slot.group(1), topic)));
        }
    }

    private List<String> alternatives(String symbol) {
        var alternatives = rules.get(symbol);
        if (alternatives == null) {
            throw new IllegalArgumentException("the grammar has no rule for " + symbol);
        }
        return alternatives;
    }

    private static String symbol(String slot, String topic) {
        return slot.replace("@", "-" + topic);
    }

    /// One telling: the same people and places all through. Not thread-safe.
    final class Telling {

        private final RandomGenerator random;
        private final String topic;
        private final Map<String, String> fixed = new HashMap<>();

        Telling(RandomGenerator random) {
            this.random = random;
            this.topic = pick(alternatives("topic"));
        }

        /// The topic that was picked.
        String topic() {
            return topic;
        }

        /// A text for the symbol.
        String tell(String slot) {
            var symbol = symbol(slot, topic);
            var known = fixed.get(symbol);
            if (known != null) {
                return known;
            }
            var told = SLOT.matcher(pick(alternatives(symbol)))
                    .replaceAll(found -> tell(found.group(1)).replace("$", "\\$"));
            if (Character.isUpperCase(symbol.charAt(0))) {
                fixed.put(symbol, told);
            }
            return told;
        }

        private <T> T pick(List<T> alternatives) {
            return alternatives.get(random.nextInt(alternatives.size()));
        }
    }
}
