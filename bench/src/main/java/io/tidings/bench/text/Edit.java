package io.tidings.bench.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/// What happens to an article on its way to another site.
public enum Edit {
    HEADER_AND_FOOTER {
        @Override
        public String apply(String text, Vocabulary words, Random random) {
            return words.sentence(14, random) + "\n" + text + "\n" + words.sentence(30, random) + "\n";
        }
    },
    FIVE_PERCENT_REPLACED {
        @Override
        public String apply(String text, Vocabulary words, Random random) {
            return replaced(text, 0.05, words, random);
        }
    },
    TEN_PERCENT_REPLACED {
        @Override
        public String apply(String text, Vocabulary words, Random random) {
            return replaced(text, 0.10, words, random);
        }
    },
    THIRTY_PERCENT_DROPPED {
        @Override
        public String apply(String text, Vocabulary words, Random random) {
            return dropped(text, 0.3, random);
        }
    },
    HALF_DROPPED {
        @Override
        public String apply(String text, Vocabulary words, Random random) {
            return dropped(text, 0.5, random);
        }
    },
    SEVENTY_PERCENT_DROPPED {
        @Override
        public String apply(String text, Vocabulary words, Random random) {
            return dropped(text, 0.7, random);
        }
    };

    public abstract String apply(String text, Vocabulary words, Random random);

    /// For figures, in camelCase.
    public String figure() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        return Arrays.stream(words, 1, words.length)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
    }

    /// Words to write strange sentences with.
    public record Vocabulary(List<String> words) {
        /// All words of the texts.
        public static Vocabulary of(List<String> texts) {
            return new Vocabulary(texts.stream()
                    .flatMap(text -> Arrays.stream(text.split("\\s+")))
                    .toList());
        }

        String word(Random random) {
            return words.get(random.nextInt(words.size()));
        }

        String sentence(int length, Random random) {
            var sentence = new ArrayList<String>();
            while (sentence.size() < length) {
                sentence.add(word(random));
            }
            return String.join(" ", sentence) + ".";
        }
    }

    private static String replaced(String text, double share, Vocabulary words, Random random) {
        var changed = new StringBuilder();
        for (var word : text.split(" ")) {
            changed.append(random.nextDouble() < share ? words.word(random) : word)
                    .append(' ');
        }
        return changed.toString();
    }

    /// Leaves out neighbouring words, at a random place.
    private static String dropped(String text, double share, Random random) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        int gone = (int) (share * words.size());
        int from = random.nextInt(words.size() - gone + 1);
        words.subList(from, from + gone).clear();
        return String.join(" ", words);
    }
}
