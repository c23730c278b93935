package io.tidings.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainNumbersTest {

    @Test
    void shouldReadTheSameNumbersOutOfTwoLanguages() {
        assertThat(numbers("Lũ cuốn trôi 1.200 ngôi nhà, 37 người chết, thiệt hại 7,5 triệu, nhiệt độ 12,5.", "vi"))
                .isEqualTo(
                        numbers("The flood took 1,200 houses, killed 37, damage 7.5 million, at 12.5 degrees.", "en"))
                .containsExactly("1200", "37", "12.5");
    }

    @Test
    void shouldLeaveOutYearsDatesTimesAndWhatIsInAnyText() {
        assertThat(numbers("Ngày 15/12/2013 lúc 18:30, năm 2013, tỷ số 12-13, 3 người, 40 xe.", "vi"))
                .containsExactly("40");
    }

    @Test
    void shouldStopAtTheMostThatIsWanted() {
        assertThat(PlainNumbers.of(Tokenizer.read("11 12 13 12 14"), "en", 3)).containsExactly("11", "12", "13");
    }

    private static List<String> numbers(String text, String language) {
        return PlainNumbers.of(Tokenizer.read(text), language, 24);
    }
}
