package io.tidings.store.search;

import static io.tidings.store.Samples.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void shouldAskForEveryWordAndTheBeginningOfTheLast() {
        assertThat(SearchQuestion.of("Cà phê, giá").tsquery()).contains("'cà' & 'phê' & 'giá':*");
    }

    @Test
    void shouldTakeOperatorsAndQuotesForSpaces() {
        assertThat(SearchQuestion.of("a' | !b & (c):*").tsquery()).contains("'a' & 'b' & 'c':*");
    }

    @Test
    void shouldAskNothingWhereThereAreNoWords() {
        assertThat(SearchQuestion.of(" !? ").tsquery()).isEmpty();
    }

    @Test
    void shouldComposeDecomposedLetters() {
        assertThat(Words.of("Ca\u0300 phe\u0302")).containsExactly("c\u00e0", "ph\u00ea");
    }

    @Test
    void shouldIndexTitleStandfirstAndBeginningButNotTheRest() {
        // Given
        var article = anArticle("long")
                .setText("first " + "filler ".repeat(200) + "last")
                .build();

        // When
        var words = IndexedWords.of(article);

        // Then
        assertThat(words).contains("sạch", "trồng xen", "first filler").doesNotContain("last");
    }

    @Test
    void shouldNotCutAWordOfTheBeginningInTwo() {
        var article = anArticle("cut").setText("abcdefghi ".repeat(100)).build();

        assertThat(Words.of(IndexedWords.of(article))).contains("abcdefghi").doesNotContain("abc");
    }

    @Test
    void shouldReadTheCursorThatItWrote() {
        var cursor = new Cursor(Instant.parse("2026-02-03T07:15:00.123Z"), "id,with comma");

        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
        assertThatThrownBy(() -> Cursor.parse("yesterday")).hasMessageContaining("yesterday");
    }

    @Test
    void shouldPrintOnlyWhatIsKnownOfATime() {
        var time = OffsetDateTime.parse("2026-02-03T07:15:00+07:00");

        assertThat(KnownTime.of(time, "minute")).isEqualTo("2026-02-03T00:15:00Z");
        assertThat(KnownTime.of(OffsetDateTime.parse("2026-02-03T00:00:00Z"), "day"))
                .isEqualTo("2026-02-03");
    }
}
