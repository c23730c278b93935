package io.tidings.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Thứ năm, 13/2/2025, 10:30 (GMT+7) ; vi
        Ngày 13 tháng 2 năm 2025 ; vi
        Feb. 13, 2025 ; en-US
        Thursday 13th February 2025 ; en-GB
        2/13/2025 ; en
        13. Februar 2025 ; de
        13.02.2025 ; de
        jeudi 13 février 2025 à 10h30 ; fr
        13 de febrero de 2025 ; es
        13 febbraio 2025 ; it
        13 lutego 2025 ; pl
        13. února 2025 ; cs
        2025. február 13. ; hu
        13 февраля 2025 ; ru
        13 лютого 2025 ; uk
        13 Şubat 2025 ; tr
        13 Φεβρουαρίου 2025 ; el
        13 فبراير 2025 ; ar
        13 בפברואר 2025 ; he
        13 फरवरी 2025 ; hi
        13 กุมภาพันธ์ 2568 ; th
        2025年2月13日 ; zh
        2025년 2월 13일 ; ko
        2025. 2. 13. ; ko
        13 Februari 2025 ; id
        2025 m. vasario 13 d. ; lt
        2025. gada 13. februāris ; lv
        13. helmikuuta 2025 ; fi
        """)
    void shouldReadADateInManyLanguages(String text, String language) {
        assertThat(DateText.first(text, language)).map(FoundDate::day).contains(LocalDate.of(2025, 2, 13));
    }

    @Test
    void shouldReadTheTimeAndTheZoneBesideTheDate() {
        FoundDate found = DateText.first("Published 13 February 2025, 10:30 pm GMT+7", "en")
                .orElseThrow();

        assertThat(found.time()).isEqualTo(LocalTime.of(22, 30));
        assertThat(found.offset()).isEqualTo(ZoneOffset.ofHours(7));
    }

    @Test
    void shouldKnowOnlyTheDayWhenTheTimeHasNoZone() {
        assertThat(DateText.first("13/2/2025 10:30", "vi")
                        .orElseThrow()
                        .dated(0.5, "text")
                        .text())
                .isEqualTo("2025-02-13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        31/2/2025
        version 1.2.2025.4
        tel. 0123-2025
        tháng 2-2022
        12 monkeys 2025
        """)
    void shouldReadNoDateWhereThereIsNone(String text) {
        assertThat(DateText.all(text, null)).isEmpty();
    }

    @Test
    void shouldReadMachineTimesInTheirManyForms() {
        assertThat(MachineTime.parse("2025-02-13T10:30:05+0700", 1, "meta", null)
                        .orElseThrow()
                        .text())
                .isEqualTo("2025-02-13T03:30:05Z");
        assertThat(MachineTime.parse("2025-02-13 10:30", 1, "meta", null)
                        .orElseThrow()
                        .text())
                .isEqualTo("2025-02-13");
        assertThat(MachineTime.parse("20250213", 1, "meta", null).orElseThrow().text())
                .isEqualTo("2025-02-13");
        assertThat(MachineTime.parse("1739417400", 1, "meta", null)
                        .orElseThrow()
                        .text())
                .isEqualTo("2025-02-13T03:30:00Z");
        assertThat(MachineTime.parse("2025-13-45", 1, "meta", null)).isEmpty();
    }
}
