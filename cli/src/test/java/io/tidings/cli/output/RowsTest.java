package io.tidings.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

    private final Rows rows = new Rows("source", "lastPoll", "items")
            .row("desk", null, 12L)
            .row("say \"hi\", please", "2026-02-03T07:00:00Z", 3);

    @Test
    void shouldPrintATableForPeople() {
        assertThat(rows.text(Format.TABLE)).isEqualTo("""
            source            last poll             items
            desk              -                        12
            say "hi", please  2026-02-03T07:00:00Z      3
            """);
    }

    @Test
    void shouldPrintJsonWithNumbersAndWithoutWhatIsAbsent() {
        assertThat(rows.text(Format.JSON)).isEqualTo("""
            {"source":"desk","items":12}
            {"source":"say \\"hi\\", please","lastPoll":"2026-02-03T07:00:00Z","items":3}
            """);
    }

    @Test
    void shouldPrintCsvThatASpreadsheetReads() {
        assertThat(rows.text(Format.CSV)).isEqualTo("""
            source,lastPoll,items
            desk,,12
            "say ""hi"", please",2026-02-03T07:00:00Z,3
            """.replace("\n", "\r\n"));
    }
}
