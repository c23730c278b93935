package io.tidings.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {

    @Test
    void shouldFindPhrasesThatOverlapAndContainEachOther() {
        // Given
        var automaton = PhraseAutomaton.<String>builder()
                .add(Tokenizer.read("a b c"), "abc")
                .add(Tokenizer.read("b c d"), "bcd")
                .add(Tokenizer.read("c"), "c")
                .build();

        // When
        var found = automaton.matches(Tokenizer.read("x a b c d"));

        // Then
        assertThat(found)
                .containsExactly(
                        new PhraseMatch<>(1, 4, "abc"), new PhraseMatch<>(3, 4, "c"), new PhraseMatch<>(2, 5, "bcd"));
    }

    @Test
    void shouldFindWhatASearchFromEveryTokenFinds() {
        for (long seed = 0; seed < 200; seed++) {
            // Given
            var random = new Random(seed);
            var phrases = new ArrayList<String>();
            PhraseAutomaton.Builder<String> builder = PhraseAutomaton.builder();
            for (int i = 0; i < 12; i++) {
                String phrase = words(random, 1 + random.nextInt(4));
                if (!phrases.contains(phrase)) {
                    phrases.add(phrase);
                    builder.add(Tokenizer.read(phrase), phrase);
                }
            }
            String text = words(random, 60);

            // When
            var found = builder.build().matches(Tokenizer.read(text));

            // Then
            assertThat(found).as("seed " + seed).containsExactlyInAnyOrderElementsOf(oneByOne(text, phrases));
        }
    }

    private static List<PhraseMatch<String>> oneByOne(String text, List<String> phrases) {
        String[] words = text.split(" ");
        var found = new ArrayList<PhraseMatch<String>>();
        for (int from = 0; from < words.length; from++) {
            for (String phrase : phrases) {
                int to = from + phrase.split(" ").length;
                if (to <= words.length
                        && String.join(" ", List.of(words).subList(from, to)).equals(phrase)) {
                    found.add(new PhraseMatch<>(from, to, phrase));
                }
            }
        }
        return found;
    }

    private static String words(Random random, int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(String.valueOf((char) ('a' + random.nextInt(3))));
        }
        return String.join(" ", words);
    }
}
