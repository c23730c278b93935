package io.tidings.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cuộc họp diễn ra ngày 5/12 tại đây.             | --12-05
        Ông đến vào tối 3-12.                           | --12-03
        Từ tháng 2/2022 đến nay.                        | 2022-02
        Hồi tháng 2-2022, họ ra đi.                     | 2022-02
        Sinh ngày 4 tháng 11 năm 2024.                  | 2024-11-04
        Ngày 04/12/2024, trời mưa.                      | 2024-12-04
        Hôm 23.10, đoàn trở về.                         | --10-23
        They met on December 5, 2024, in the old town.  | 2024-12-05
        The fair opens on 7 March.                      | --03-07
        It began in February 2022.                      | 2022-02
        """)
    void shouldReadADateAsExactlyAsItIsGiven(String text, String date) {
        assertThat(finder.find(Tokenizer.read(text), null)).containsExactly(date);
    }

    @Test
    void shouldNotTakeAFractionOrAnImpossibleDayForADate() {
        assertThat(finder.find(Tokenizer.read("Hiện 2/3 các nước, ngày 45/13, có thể tỷ số 3-1."), null))
                .isEmpty();
    }

    @Test
    void shouldTakeTheYearNearestToThePublication() {
        // Given
        var publication = LocalDate.of(2025, 1, 3);

        // When
        var dates = finder.find(Tokenizer.read("Sự việc từ ngày 30/12 đến ngày 5/1, và hôm qua."), publication);

        // Then
        assertThat(dates).containsExactly("2024-12-30", "2025-01-05", "2025-01-02");
    }
}
