package io.tidings.text.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.SampleTexts;
import io.tidings.text.normalise.ComparableText;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void shouldHaveThirtyTwoDifferentKeys() {
        assertThat(Bands.of(sketch(SampleTexts.text(300, 1))).keys())
                .hasSize(32)
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldHaveDifferentKeysForEqualValuesInDifferentBands() {
        assertThat(Bands.of(Sketch.fromBytes(new byte[Sketch.BYTES])).keys()).doesNotHaveDuplicates();
    }

    @Test
    void shouldShareAKeyWithATextThatGotAHeading() {
        // Given
        var text = SampleTexts.text(300, 1);

        // When
        var keys = Bands.of(sketch(text)).keys();
        var others = Bands.of(sketch("Tin mới trong ngày hôm nay. " + text)).keys();

        // Then
        assertThat(Arrays.stream(keys).filter(key -> Arrays.stream(others).anyMatch(other -> other == key)))
                .isNotEmpty();
    }

    @Test
    void shouldShareNoKeyWithAnotherText() {
        // When
        var keys = Bands.of(sketch(SampleTexts.text(300, 1))).keys();
        var others = Bands.of(sketch(SampleTexts.text(300, 2))).keys();

        // Then
        assertThat(keys).doesNotContain(others);
    }

    private static Sketch sketch(String text) {
        return Sketch.of(ComparableText.of(text)).orElseThrow();
    }
}
