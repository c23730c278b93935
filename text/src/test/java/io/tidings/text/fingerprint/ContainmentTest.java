package io.tidings.text.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tidings.text.SampleTexts;
import io.tidings.text.normalise.ComparableText;
import org.junit.jupiter.api.Test;

class ContainmentTest {

    private static final ComparableText WHOLE = ComparableText.of(
            "Sáng nay hội đồng thành phố đã họp. Cây cầu mới sẽ được khởi công vào tháng ba năm sau. Không ai phản"
                    + " đối.");

    @Test
    void shouldFindThePassagesThatStandInBothTexts() {
        // Given
        var part = ComparableText.of("Theo tin riêng, “Cây cầu mới sẽ được khởi công – vào tháng ba”, một người nói.");

        // When
        var passages = Containment.passages(part, WHOLE);

        // Then
        assertThat(passages)
                .containsExactly(new SharedPassage("Cây cầu mới sẽ được khởi công – vào tháng ba", 3, 8, 10));
    }

    @Test
    void shouldMeasureTheShareOfTheFirstText() {
        // Given
        var part = ComparableText.of(WHOLE.passage(0, 8) + " " + SampleTexts.text(8, 1));

        // When
        double share = Containment.of(part, WHOLE);

        // Then
        assertThat(share).isCloseTo(0.5, within(0.001));
    }

    @Test
    void shouldFindNothingInCommonInOtherTexts() {
        assertThat(Containment.of(ComparableText.of(SampleTexts.text(100, 1)), WHOLE))
                .isZero();
        assertThat(Containment.of(ComparableText.of(""), WHOLE)).isZero();
    }
}
