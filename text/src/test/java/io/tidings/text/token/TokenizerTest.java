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
    void shouldReadAnyTextWithoutFailing() {
        assertThat(surfaces("\uD83D\uDE00 漢字 \uD800 ก็ \u0301")).isNotEmpty();
        assertThat(Tokenizer.read("").size()).isZero();
    }
}
