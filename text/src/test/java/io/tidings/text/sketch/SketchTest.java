package io.tidings.text.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tidings.text.SampleTexts;
import io.tidings.text.normalise.ComparableText;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final String TEXT = SampleTexts.text(400, 1);

    @Test
    void shouldBeTheSameForTheSameText() {
        assertThat(sketch(TEXT)).isEqualTo(sketch(TEXT.toUpperCase(java.util.Locale.ROOT)));
        assertThat(Sketch.similarity(sketch(TEXT), sketch(TEXT))).isEqualTo(1);
    }

    @Test
    void shouldFindNoLikenessBetweenDifferentTexts() {
        assertThat(Sketch.similarity(sketch(TEXT), sketch(SampleTexts.text(400, 2))))
                .isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 100, 200, 300, 350})
    void shouldEstimateTheTrueJaccardLikenessOfThePartsOfAText(int kept) {
        // Given
        var whole = ComparableText.of(TEXT);
        var part = ComparableText.of(whole.passage(0, kept));

        // When
        double estimate = Sketch.similarity(
                Sketch.of(whole).orElseThrow(), Sketch.of(part).orElseThrow());

        // Then
        assertThat(estimate).isCloseTo(jaccard(whole, part), within(0.14)); // three standard errors
    }

    @Test
    void shouldKeepSketchesOfThisVersionAsTheyAre() {
        // Stored sketches are compared with new ones: whoever changes this has to raise the version.
        assertThat(Sketch.VERSION).isEqualTo(1);
        assertThat(sketch(TEXT).toString()).startsWith("3cf9f3b5d6502cae42cf482b4fc1fae0");
    }

    @Test
    void shouldHaveNoSketchUnderFortyTokens() {
        assertThat(Sketch.of(ComparableText.of(SampleTexts.text(39, 1)))).isEmpty();
        assertThat(Sketch.of(ComparableText.of(SampleTexts.text(40, 1)))).isPresent();
    }

    @Test
    void shouldSketchATextThatSaysOneThingAllTheTime() {
        assertThat(sketch("không ".repeat(100))).isEqualTo(sketch("không ".repeat(50)));
    }

    @Test
    void shouldReadBackItsBytes() {
        // Given
        var sketch = sketch(TEXT);

        // When
        var read = Sketch.fromBytes(sketch.toBytes());

        // Then
        assertThat(read).isEqualTo(sketch);
    }

    @Test
    void shouldRefuseBytesOfAnotherLength() {
        assertThatThrownBy(() -> Sketch.fromBytes(new byte[255]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("255");
    }

    private static Sketch sketch(String text) {
        return Sketch.of(ComparableText.of(text)).orElseThrow();
    }

    private static double jaccard(ComparableText a, ComparableText b) {
        var one = shingles(a);
        var other = shingles(b);
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    private static Set<String> shingles(ComparableText text) {
        var shingles = new HashSet<String>();
        for (int i = 0; i + 2 < text.size(); i++) {
            shingles.add(text.token(i) + " " + text.token(i + 1) + " " + text.token(i + 2));
        }
        return shingles;
    }
}
