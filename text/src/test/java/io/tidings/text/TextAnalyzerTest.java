package io.tidings.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.entity.Entity;
import io.tidings.text.topic.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextAnalyzerTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private static final TextInput ARTICLE = new TextInput(
            "Na Uy viện trợ 200 triệu euro để xây lại cầu",
            "Ngoại trưởng Torvald Skaarberg công bố gói viện trợ tại Oslo.",
            """
            Theo Reuters, Ngoại trưởng Na Uy Torvald Skaarberg ngày 5/12 cho biết gói viện trợ sẽ được chuyển trong tháng.
            Ông Skaarberg nói chính phủ và quốc hội đã đồng ý. Người dân hai bờ sông chờ cây cầu từ lâu, cây cầu cũ đã sập.
            Bộ trưởng và đại sứ hai nước sẽ hội đàm tại Hà Nội.
            """,
            List.of("Cây cầu cũ (Ảnh: AFP)."),
            LocalDate.of(2024, 12, 6),
            null,
            null,
            null);

    @Test
    void shouldTellEverythingThatAnArticleSays() {
        // When
        var analysis = ANALYZER.analyze(ARTICLE);

        // Then
        assertThat(analysis.language().code()).isEqualTo("vi");
        assertThat(analysis.entities())
                .extracting(Entity::name)
                .contains("Torvald Skaarberg", "Norway", "Oslo", "Hanoi")
                .doesNotContain("Agence France-Presse");
        assertThat(analysis.tags()).extracting(Tag::label).contains("politics", "foreign aid");
        assertThat(analysis.attributions()).extracting(found -> found.name()).containsExactly("Reuters");
        assertThat(analysis.photoCredits()).containsExactly("AFP");
        assertThat(analysis.dates()).containsExactly("2024-12-05");
        assertThat(analysis.amounts())
                .extracting(amount -> amount.plainValue() + " " + amount.unit())
                .containsExactly("200000000 EUR");
        assertThat(analysis.keywords()).contains("viện trợ", "cây cầu");
        assertThat(analysis.modelVersion()).contains("taxonomy-");
    }

    @Test
    void shouldSayTheSameAgainFromManyThreads() {
        // Given
        var once = ANALYZER.analyze(ARTICLE);

        // When
        var again = IntStream.range(0, 200)
                .parallel()
                .mapToObj(_ -> ANALYZER.analyze(ARTICLE))
                .toList();

        // Then
        assertThat(again).allMatch(once::equals);
    }

    @Test
    void shouldFindNothingInNothing() {
        // When
        var analysis = ANALYZER.analyze(TextInput.of(""));

        // Then
        assertThat(analysis.entities()).isEmpty();
        assertThat(analysis.tags()).isEmpty();
        assertThat(analysis.keywords()).isEmpty();
    }
}
