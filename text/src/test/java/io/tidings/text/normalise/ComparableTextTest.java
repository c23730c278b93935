package io.tidings.text.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ComparableTextTest {

    private static final String TEXT = "Ông nói: \"Hoà bình - đó là điều 27 nước muốn.\"";

    @Test
    void shouldNotSeeDecompositionCaseQuotationMarksDashesAndLineBreaks() {
        // When
        var other = Normalizer.normalize(TEXT, Normalizer.Form.NFD)
                .replace(" \"", "\n“")
                .replace("\"", "”")
                .replace(" - ", "–")
                .toUpperCase(java.util.Locale.ROOT);

        // Then
        assertThat(ComparableText.of(other)).isEqualTo(ComparableText.of(TEXT));
    }

    @Test
    void shouldNotSeeOnWhichVowelTheToneStands() {
        assertThat(ComparableText.of("hoà thuỷ khoẻ")).isEqualTo(ComparableText.of("hòa thủy khỏe"));
    }

    @Test
    void shouldSeeWhichToneItIs() {
        assertThat(ComparableText.of("hoà").contentHash())
                .isNotEqualTo(ComparableText.of("hoá").contentHash());
        assertThat(ComparableText.of("ma").contentHash())
                .isNotEqualTo(ComparableText.of("mà").contentHash());
    }

    @Test
    void shouldSeeTheDigitsAndTheOrderOfTokens() {
        assertThat(ComparableText.of("27 nước")).isNotEqualTo(ComparableText.of("28 nước"));
        assertThat(ComparableText.of("nước 27")).isNotEqualTo(ComparableText.of("27 nước"));
        assertThat(ComparableText.of("ab c")).isNotEqualTo(ComparableText.of("a bc"));
    }

    @Test
    void shouldTakeSyllablesAsTokensAndKeepWhatStoodInTheText() {
        // When
        var text = ComparableText.of("Chủ tịch nước, ngày 4-11!");

        // Then
        assertThat(text.size()).isEqualTo(6);
        assertThat(text.toString()).isEqualTo("Chủ tịch nước ngày 4 11");
        assertThat(text.passage(2, 6)).isEqualTo("nước, ngày 4-11");
    }

    @Test
    void shouldTakeEachLetterAsATokenWhereNoSpacesAreWritten() {
        // When
        var text = ComparableText.of("新桥AI開通ครับ");

        // Then
        assertThat(text.toString()).isEqualTo("新 桥 AI 開 通 ค รั บ");
    }

    @Test
    void shouldNotSeeVowelPointsFullWidthLettersAndOtherDigits() {
        assertThat(ComparableText.of("كَتَبَ ٢٠٢٦ ＡＢ")).isEqualTo(ComparableText.of("كتب 2026 ab"));
    }

    @Test
    void shouldReadLettersBeyondTheBasicPlane() {
        assertThat(ComparableText.of("𠀀𠀁 😊 𐐀").size()).isEqualTo(3);
    }

    @Test
    void shouldKeepHashesOfThisVersionAsTheyAre() {
        // Stored hashes are compared with new ones: whoever changes this has to raise the version.
        assertThat(ComparableText.VERSION).isEqualTo(1);
        assertThat(ComparableText.of(TEXT).contentHash()).hasToString("db58e83fb5afb4f204379aea1ebbd2ac");
    }

    @Test
    void shouldReadBackAContentHash() {
        // Given
        var hash = ComparableText.of(TEXT).contentHash();

        // When
        var read = ContentHash.fromBytes(hash.toBytes());

        // Then
        assertThat(read).isEqualTo(hash);
    }

    @Test
    void shouldHaveNoTokensWithoutWords() {
        assertThat(ComparableText.of("… — !").size()).isZero();
    }
}
