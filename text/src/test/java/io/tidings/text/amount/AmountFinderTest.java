package io.tidings.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFinderTest {

    private static final AmountFinder FINDER = new AmountFinder();

    private static List<String> amounts(String text, String language) {
        return FINDER.find(Tokenizer.read(text), language).stream()
                .map(amount -> amount.plainValue() + " " + amount.unit())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Họ chi 50 tỷ euro cho cầu.            | 50000000000 EUR
        Tổng cộng hơn 1,2 nghìn tỷ crown.     | 1200000000000 crown
        Giá khoảng 3.500.000 đồng một chiếc.  | 3500000 VND
        Vay 218 triệu USD trong năm.          | 218000000 USD
        Cần một nghìn tỷ đồng để xây.         | 1000000000000 VND
        Tăng 2 phần trăm so với trước.        | 2 percent
        Chỉ một km2 đất được giữ lại.         | 1 km2
        Diện tích 12,5 ha nằm ven sông.       | 12.5 ha
        Thưởng 500.000đ cho mỗi người.        | 500000 VND
        """)
    void shouldReadVietnameseAmounts(String text, String amount) {
        assertThat(amounts(text, "vi")).containsExactly(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It cost $50 billion in all.         | 50000000000 USD
        They paid €1.2bn for the bridge.    | 1200000000 EUR
        A fund of 1,200 pounds was raised.  | 1200 GBP
        Prices rose 5.4 per cent.           | 5.4 percent
        """)
    void shouldReadEnglishAmounts(String text, String amount) {
        assertThat(amounts(text, "en")).containsExactly(amount);
    }

    @ParameterizedTest
    @CsvSource({"Có 2 đồng chí bị thương.", "Gần 2/3 các nước đồng ý.", "Năm 2024 có 12 người đến."})
    void shouldTakeNothingElseForAnAmount(String text) {
        assertThat(amounts(text, "vi")).isEmpty();
    }
}
