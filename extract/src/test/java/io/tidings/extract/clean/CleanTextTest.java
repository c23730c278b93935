package io.tidings.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource({
        "hoà bình ở Đà Lạt,hòa bình ở Đà Lạt",
        "Thuỷ điện được khoẻ,Thủy điện được khỏe",
        "quý của hoàng đế được,quý của hoàng đế được"
    })
    void shouldPlaceVietnameseToneMarksInOneWay(String written, String expected) {
        assertThat(CleanText.line(written)).isEqualTo(expected);
    }

    @Test
    void shouldTakeOutWhatCannotBeSeen() {
        assertThat(CleanText.line(" a\u00ADb\u200B \u00A0\n c\uFEFF ")).isEqualTo("ab c");
    }

    @Test
    void shouldComposeWhateverLetterAMarkStandsBeside() {
        IntStream.range(0, 0x3000).filter(c -> !Character.isSurrogate((char) c)).forEach(c -> {
            var text = "e" + (char) c + "\u0301x";
            var alone = "e" + (char) c + "x";

            assertThat(CleanText.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            assertThat(CleanText.composed(alone)).isEqualTo(Normalizer.normalize(alone, Normalizer.Form.NFC));
        });
    }

    @Test
    void shouldChangeNothingTheSecondTime() {
        LongStream.range(0, 2000).forEach(seed -> {
            String once = CleanText.line(anyText(seed));

            assertThat(CleanText.line(once)).as("seed " + seed).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC))
                    .as("seed " + seed)
                    .isTrue();
        });
    }

    /// Characters of all planes, combining marks and white space among them more often than they would be by chance.
    private static String anyText(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, random.nextInt(40))
                .map(_ -> switch (random.nextInt(4)) {
                    case 0 -> random.nextInt(0x300, 0x370);
                    case 1 -> random.nextInt(0x20);
                    case 2 -> random.nextInt(0x20, 0x1F00);
                    default -> random.nextInt(Character.MAX_CODE_POINT + 1);
                })
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
