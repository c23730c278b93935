package io.tidings.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> surfaces(String text) {
        var tokens = Tokenizer.read(text);
        var surfaces = new ArrayList<String>();
        for (int token = 0; token < tokens.size(); token++) {
            surfaces.add(tokens.surface(token));
        }
        return surfaces;
    }

    @Test
    void shouldKeepNumbersAndInnerApostrophesWholeAndCutPossessives() {
        assertThat(surfaces("O'Brien's 1.200,5 km2, 5/12"))
                .containsExactly("O'Brien", "'", "s", "1.200,5", "km2", ",", "5", "/", "12");
    }

    @Test
    void shouldKnowWhereASentenceBegins() {
        // Given
        var tokens = Tokenizer.read("Mr. Quill came. “Anh đi”, ông nói.\nNga thắng.");

        // When
        var starts = new ArrayList<String>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isWord(token) && tokens.startsSentence(token)) {
                starts.add(tokens.surface(token));
            }
        }

        // Then
        assertThat(starts).containsExactly("Mr", "Anh", "Nga");
    }

    @Test
    void shouldFoldBothPlacementsOfToneMarks() {
        assertThat(WordFolding.fold("Thuỷ")).isEqualTo(WordFolding.fold("thủy"));
        assertThat(WordFolding.fold("Hoà")).isEqualTo("hòa");
        assertThat(WordFolding.fold("quý")).isEqualTo("quý");
    }

    @Test
    void shouldGiveTokensThatAreComparedAsTheSameOneForm() {
        // Given
        var words = new StringBuilder("Ông ông ÔNG bà");
        for (int word = 0; word < 2_000; word++) {
            words.append(" Từ").append(word).append(" từ").append(word);
        }

        // When
        var tokens = Tokenizer.read(words.toString());

        // Then
        assertThat(tokens.forms()).isEqualTo(2_002);
        assertThat(tokens.form(0))
                .isEqualTo(tokens.form(1))
                .isEqualTo(tokens.form(2))
                .isNotEqualTo(tokens.form(3));
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.formText(tokens.form(token)))
                    .isEqualTo(WordFolding.fold(tokens.surface(token)))
                    .isEqualTo(tokens.folded(token));
        }
        assertThat(tokens.isAllCapitals(2)).isTrue();
        assertThat(tokens.isCapital(1)).isFalse();
        assertThat(tokens.formHash(tokens.form(3)))
                .isEqualTo(Tokenizer.read("bà").formHash(0))
                .isNotEqualTo(tokens.formHash(0));
    }

    @Test
    void shouldReadAnyTextWithoutFailing() {
        assertThat(surfaces("\uD83D\uDE00 漢字 \uD800 ก็ \u0301")).isNotEmpty();
        assertThat(Tokenizer.read("").size()).isZero();
    }
}
