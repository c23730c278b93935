package io.tidings.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlainTextExtractorTest {

    private static final String STORY = """
        Cầu mới qua sông Trà thông xe trước Tết

        Sáng nay, cây cầu dài 1,2 km nối hai bờ sông Trà đã mở cho xe máy và ô tô con đi lại, theo ban quản lý dự án.

        Người dân hai xã cho biết họ không còn phải chờ phà mỗi ngày hai lượt như nhiều năm qua.
        """;

    @Test
    void shouldTakeTheFirstLineAsTitleWhenItIsAHeadline() {
        ExtractedArticle article = extracted(STORY);

        assertThat(article.title()).isEqualTo("Cầu mới qua sông Trà thông xe trước Tết");
        assertThat(article.text()).startsWith("Sáng nay").endsWith("nhiều năm qua.\n");
        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void shouldInventNoTitleWhenTheFirstLineIsASentence() {
        ExtractedArticle article =
                extracted("The bridge was opened this morning.\nPeople on both banks were pleased to see it.\n");

        assertThat(article.title()).isNull();
        assertThat(article.text().lines()).hasSize(2);
    }

    @Test
    void shouldReadTheStatedDateAndTheCaptionOnTheSameLine() {
        ExtractedArticle article =
                extracted("date 2025-11-07 Cây cầu trong ngày thông xe (Ảnh: Thanh Hà).\n\n" + STORY);

        assertThat(published(article).text()).isEqualTo("2025-11-07");
        assertThat(published(article).precision()).isEqualTo(DatedTime.Precision.DAY);
        assertThat(article.captions()).containsExactly("Cây cầu trong ngày thông xe (Ảnh: Thanh Hà).");
        assertThat(article.text()).doesNotContain("Thanh Hà");
    }

    @Test
    void shouldTakeTheYearFromAFullDateNearbyWithLowConfidence() {
        ExtractedArticle article = extracted("""
            Lũ rút chậm ở hạ lưu

            Đài địa phương ngày 9/10 đưa tin nước đã rút ở ba xã ven sông.

            Nước ngập sân trường ở hạ lưu, ngày 08/10/2023.
            Nước ngập sân trường ở hạ lưu, ngày 08/10/2023.

            Học sinh sẽ trở lại lớp vào tuần sau, theo phòng giáo dục huyện.
            """);

        assertThat(published(article).text()).isEqualTo("2023-10-09");
        assertThat(published(article).confidence()).isLessThan(0.5);
        assertThat(article.captions()).containsExactly("Nước ngập sân trường ở hạ lưu, ngày 08/10/2023.");
        assertThat(article.text()).doesNotContain("sân trường");
    }

    @Test
    void shouldInventNoDateWhenOnlyDayAndMonthAreGiven() {
        assertThat(extracted("Lũ rút chậm ở hạ lưu\n\nĐài địa phương ngày 9/10 đưa tin nước đã rút ở ba xã ven sông.\n")
                        .publishedAt())
                .isNull();
    }

    @Test
    void shouldDropLinesThatBelongToTheSite() {
        ExtractedArticle article =
                extracted("Trang chủ > Đời sống\n\n" + STORY + "\n|\n\nTin liên quan\n\nXem thêm: Phà cũ đi đâu?\n");

        assertThat(article.section()).isEqualTo("Đời sống");
        assertThat(article.title()).startsWith("Cầu mới");
        assertThat(article.text().lines()).hasSize(2);
    }

    @Test
    void shouldReadDecomposedTextWithOtherLineEndsAsTheSameArticle() {
        String other = Normalizer.normalize(STORY, Normalizer.Form.NFD).replace("\n", "\r\n");

        assertThat(extracted(other)).isEqualTo(extracted(STORY));
    }

    @Test
    void shouldJoinLinesThatWereWrappedByHand() {
        ExtractedArticle article = extracted("""
            The ferry that has crossed the river for sixty years made its last
            run on Friday, with the mayor and some two hundred people on board
            and a brass band playing on the quay.

            A bridge half a mile upstream takes its place from Monday, and the
            crew of nine will be offered work on the harbour boats, the county
            said.
            """);

        assertThat(article.text().lines()).hasSize(2);
    }

    @Test
    void shouldSayWhatIsWrongWithInputThatIsNoText() {
        assertThat(PlainTextExtractor.extract(new byte[0])).isInstanceOf(Extraction.NotAnArticle.class);
        assertThat(reason(PlainTextExtractor.extract(new byte[] {1, 0, 2}))).isEqualTo("binary");
        assertThat(reason(PlainTextExtractor.extract(new byte[] {'a', (byte) 0xC3, 'b'})))
                .isEqualTo("not-utf-8");
        assertThat(reason(PlainTextExtractor.extract(new byte[11], 10))).isEqualTo("too-large");
    }

    private static String reason(Extraction extraction) {
        return extraction instanceof Extraction.Unreadable(String reason, String _) ? reason : extraction.toString();
    }

    private static DatedTime published(ExtractedArticle article) {
        return Objects.requireNonNull(article.publishedAt());
    }

    private static ExtractedArticle extracted(String text) {
        return ((Extraction.Extracted) PlainTextExtractor.extract(text.getBytes(StandardCharsets.UTF_8))).article();
    }
}
