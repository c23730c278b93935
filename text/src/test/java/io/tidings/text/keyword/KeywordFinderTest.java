package io.tidings.text.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import org.junit.jupiter.api.Test;

class KeywordFinderTest {

    private final KeywordFinder finder = new KeywordFinder();

    @Test
    void shouldCutVietnameseSyllablesIntoPhrasesThatDoNotOverlap() {
        // Given
        String text = "Đàm phán hòa bình bắt đầu. Hòa bình cần đàm phán, và đàm phán cần thời giờ.";

        // When
        var keywords = finder.find(Tokenizer.read(text), 0, "vi", _ -> false);

        // Then
        assertThat(keywords).startsWith("đàm phán", "hòa bình").doesNotContain("phán hòa");
    }

    @Test
    void shouldLeaveOutWhatStandsOnceAndWhatIsTaken() {
        // Given
        var tokens =
                Tokenizer.read("The bridge inspector closed the bridge. The river rose. A bridge inspector resigned.");

        // When
        var keywords = finder.find(tokens, 0, "en", token -> tokens.is(token, "river"));

        // Then
        assertThat(keywords).contains("bridge inspector").doesNotContain("river", "resigned");
    }

    @Test
    void shouldFindWhatStandsTwiceAmongThousandsOfPhrases() {
        // Given
        var text = new StringBuilder();
        for (int word = 0; word < 500; word++) {
            text.append("alpha").append(word).append(" beta").append(word % 250).append(' ');
        }
        text.append("alpha499 beta249 gamma. Alpha499 beta249 gamma.");

        // When
        var keywords = finder.find(Tokenizer.read(text.toString()), 0, "en", _ -> false);

        // Then
        assertThat(keywords).contains("alpha499 beta249");
    }
}
