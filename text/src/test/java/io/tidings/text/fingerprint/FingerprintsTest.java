package io.tidings.text.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.text.SampleTexts;
import io.tidings.text.normalise.ComparableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

    private static final ComparableText ARTICLE = ComparableText.of(SampleTexts.text(500, 1));

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 133, 300, 474})
    void shouldShareAFingerprintForEveryPassageOfTwentyFiveTokens(int from) {
        // Given
        var quoting = ComparableText.of(
                SampleTexts.text(100, 2) + " " + ARTICLE.passage(from, from + 25) + " " + SampleTexts.text(100, 3));

        // When
        int shared = Fingerprints.shared(Fingerprints.of(ARTICLE), Fingerprints.of(quoting));

        // Then
        assertThat(shared).isPositive();
    }

    @Test
    void shouldTakeATextWithAThirdOfAnotherAsDerived() {
        // Given
        var copy = ComparableText.of(ARTICLE.passage(100, 260) + ". " + SampleTexts.text(300, 4));

        // When
        boolean derived = Fingerprints.areDerived(Fingerprints.of(ARTICLE), Fingerprints.of(copy));

        // Then
        assertThat(derived).isTrue();
    }

    @Test
    void shouldTakeAShortTextOutOfALongOneAsDerived() {
        // Given
        var brief = ComparableText.of(ARTICLE.passage(200, 245));

        // When
        boolean derived = Fingerprints.areDerived(Fingerprints.of(brief), Fingerprints.of(ARTICLE));

        // Then
        assertThat(derived).isTrue();
    }

    @Test
    void shouldNotTakeTwoTextsWithOneQuotationInCommonAsDerived() {
        // Given
        var quotation = " " + SampleTexts.text(25, 9) + " ";
        var one = ComparableText.of(SampleTexts.text(250, 5) + quotation + SampleTexts.text(250, 6));
        var other = ComparableText.of(SampleTexts.text(250, 7) + quotation + SampleTexts.text(250, 8));

        // When
        boolean derived = Fingerprints.areDerived(Fingerprints.of(one), Fingerprints.of(other));

        // Then
        assertThat(derived).isFalse();
    }

    @Test
    void shouldKeepAboutOneFingerprintForTenTokens() {
        assertThat(Fingerprints.of(ARTICLE).size()).isBetween(35, 65);
    }

    @Test
    void shouldSayHowMuchOfATextIsContained() {
        // Given
        var half = Fingerprints.of(ComparableText.of(ARTICLE.passage(0, 250)));

        // When
        double contained = half.containedIn(Fingerprints.of(ARTICLE));

        // Then
        assertThat(contained).isGreaterThan(0.9);
        assertThat(Fingerprints.of(ARTICLE).containedIn(half)).isBetween(0.35, 0.65);
    }

    @Test
    void shouldHaveNoneForFewerThanSixTokens() {
        assertThat(Fingerprints.of(ComparableText.of("một hai ba bốn năm")).size())
                .isZero();
        assertThat(Fingerprints.of(ComparableText.of("một hai ba bốn năm sáu")).size())
                .isOne();
    }

    @Test
    void shouldReadBackItsBytes() {
        // Given
        var fingerprints = Fingerprints.of(ARTICLE);

        // When
        var read = Fingerprints.fromBytes(fingerprints.toBytes());

        // Then
        assertThat(read).isEqualTo(fingerprints);
    }

    @Test
    void shouldRefuseBytesThatAreNoFingerprints() {
        assertThatThrownBy(() -> Fingerprints.fromBytes(new byte[9]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9 bytes");
    }
}
