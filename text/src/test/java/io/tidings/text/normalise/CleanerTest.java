package io.tidings.text.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CleanerTest {

    private static final String BODY = """
        Sáng nay, hội đồng thành phố họp về cây cầu mới bắc qua sông.
        Người dân hai bên bờ đã chờ đợi việc này hơn mười năm.
        """;

    @Test
    void shouldLeaveCleanTextAsItIs() {
        // When
        var clean = Cleaner.clean("Thành phố bàn về cây cầu", BODY);

        // Then
        assertThat(clean).isEqualTo(new CleanText("Thành phố bàn về cây cầu", BODY));
    }

    @Test
    void shouldComposeDecomposedText() {
        // When
        var clean = Cleaner.clean(null, Normalizer.normalize(BODY, Normalizer.Form.NFD));

        // Then
        assertThat(clean.text()).isEqualTo(BODY);
    }

    @Test
    void shouldEndEveryKindOfParagraphWithOneLineBreak() {
        // When
        var clean = Cleaner.clean(null, "Một con đường.\r\n\r\n  Hai\u00A0con\u3000 đường.\u2028Ba con đường.");

        // Then
        assertThat(clean.text()).isEqualTo("Một con đường.\nHai con đường.\nBa con đường.\n");
    }

    @Test
    void shouldDropWhatCannotBeSeen() {
        // When
        var clean = Cleaner.clean("Cây\u0000 cầu\u200B mới\uFEFF", "Cầu\u00AD thang\u202E máy\u0007.");

        // Then
        assertThat(clean).isEqualTo(new CleanText("Cây cầu mới", "Cầu thang máy.\n"));
    }

    @Test
    void shouldReplaceHalfACharacter() {
        assertThat(Cleaner.line("Giá \uD83D vé \uD83D\uDE0A")).isEqualTo("Giá \uFFFD vé \uD83D\uDE0A");
    }

    @Test
    void shouldKeepQuotationMarksAsTheyAre() {
        assertThat(Cleaner.line("“Được”, ông nói, «rất 'tốt'»")).isEqualTo("“Được”, ông nói, «rất 'tốt'»");
    }

    @Test
    void shouldDropTheTitleRepeatedAtTheHeadOfTheBody() {
        // When
        var clean = Cleaner.clean("Thành phố bàn về cây cầu - Báo Bờ Sông", "THÀNH PHỐ BÀN VỀ CÂY CẦU\n" + BODY);

        // Then
        assertThat(clean.text()).isEqualTo(BODY);
    }

    @Test
    void shouldKeepTheHeadlineOfAFlashThatHasNothingElse() {
        assertThat(Cleaner.clean("Cầu đã thông xe", "Cầu đã thông xe").text()).isEqualTo("Cầu đã thông xe\n");
    }

    @Test
    void shouldDropAParagraphThatStoodBefore() {
        // When
        var clean = Cleaner.clean(null, BODY + "Không.\n" + BODY.toUpperCase(java.util.Locale.ROOT) + "Không.\n");

        // Then
        assertThat(clean.text()).isEqualTo(BODY + "Không.\nKhông.\n");
    }

    /// Of as many letters, of the same letters, in other words, with the tone elsewhere.
    @Test
    void shouldDropOnlyWhatIsTheSameAmongParagraphsThatLookAlike() {
        var first = "Anh ấy hoà nhã với mọi người trong làng";
        var sameWithToneElsewhere = "ANH ẤY HÒA NHÃ, với mọi người trong làng!";
        var otherTone = "Anh ấy hoá nhã với mọi người trong làng";
        var otherWords = "Anh ấyhoà nhã với mọi người trong làng";
        var otherOrder = "Trong làng anh ấy hoà nhã với mọi người";

        var text = Cleaner.clean(
                        null, String.join("\n", first, otherOrder, sameWithToneElsewhere, otherTone, otherWords))
                .text();

        assertThat(text.lines()).hasSize(4).noneMatch(line -> line.startsWith("ANH"));
    }

    @Test
    void shouldDropLinesWithoutAnyWord() {
        assertThat(Cleaner.clean(null, "|\n" + BODY + "* * *\n").text()).isEqualTo(BODY);
    }

    @Test
    void shouldMoveToneMarksOfVietnameseTextToOnePlace() {
        // When
        var clean =
                Cleaner.line("Uỷ ban Hoà Bình: sức khoẻ, thuỷ điện, khỏang trống, qúy giá, quý, hoàn toàn, Huỳnh Thuý");

        // Then
        assertThat(clean)
                .isEqualTo("Ủy ban Hòa Bình: sức khỏe, thủy điện, khoảng trống, quý giá, quý, hoàn toàn, Huỳnh Thúy");
    }

    @Test
    void shouldNotTouchTheAccentsOfOtherLanguages() {
        assertThat(Cleaner.line("Le poète Noé aime l'Alcoà")).isEqualTo("Le poète Noé aime l'Alcoà");
    }

    @Test
    void shouldGiveNothingForNothing() {
        assertThat(Cleaner.clean(" ", "\n \u200B\n")).isEqualTo(new CleanText(null, ""));
    }
}
