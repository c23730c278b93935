package io.tidings.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.DatedTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    private static final DateHints VIETNAM = DateHints.of("vi", null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Tue, 03 Feb 2026 14:15:00 +0700 | 2026-02-03T07:15:00Z
        Tue, 3 Feb 26 7:15:00 GMT | 2026-02-03T07:15:00Z
        03 Feb 2026 14:15 +07:00 | 2026-02-03T07:15Z
        Tue, 03 Feb 2026 02:15:00 EST | 2026-02-03T07:15:00Z
        Tue, 03 Feb 2026 14:15:00 GMT+7 | 2026-02-03T07:15:00Z
        Tue, 03 Feb 2026 14:15:00 GMT+0700 | 2026-02-03T07:15:00Z
        Tue, 03 Feb 2026 14:15:00 ICT | 2026-02-03T07:15:00Z
        2026-02-03T14:15:00+07:00 | 2026-02-03T07:15:00Z
        2026-02-03T07:15:00.123456Z | 2026-02-03T07:15:00Z
        2026-02-03T07:15Z | 2026-02-03T07:15Z
        2026-02-03 07:15:00 UTC | 2026-02-03T07:15:00Z
        20260203T071500Z | 2026-02-03T07:15:00Z
        20260203071500 | 2026-02-03T07:15:00Z
        2026-02-03 | 2026-02-03
        20260203 | 2026-02-03
        2026-034 | 2026-02-03
        2026/02/03 07:15 | 2026-02-03T07:15Z
        Tue Feb  3 07:15:00 2026 | 2026-02-03T07:15:00Z
        February 3, 2026 7:15 AM | 2026-02-03T07:15Z
        03-Feb-2026 07:15:00 Z | 2026-02-03T07:15:00Z
        3. Februar 2026, 08:15 MEZ | 2026-02-03T07:15Z
        mardi 3 février 2026 à 7h15 | 2026-02-03T07:15Z
        3 de febrero de 2026 | 2026-02-03
        3 февраля 2026 | 2026-02-03
        2026年2月3日 16:15 JST | 2026-02-03T07:15Z
        1770102900 | 2026-02-03T07:15:00Z
        1770102900000 | 2026-02-03T07:15:00Z
        Tue, 03 Feb 2026 24:00:00 GMT | 2026-02-04T00:00:00Z
        Sat, 31 Dec 2016 23:59:60 GMT | 2016-12-31T23:59:59Z
        """)
    void shouldReadDatesInTheirManyForms(String raw, String expected) {
        DatedTime time = FeedDates.parse(raw, DateHints.NONE);

        assertThat(time).isNotNull().extracting(DatedTime::text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        03/02/2026 14:15 | 2026-02-03T07:15Z
        3/2/2026 2:15:00 CH | 2026-02-03T07:15:00Z
        Thứ ba, 3/2/2026, 14:15 (GMT+7) | 2026-02-03T07:15Z
        Thứ 3, ngày 3 tháng 2 năm 2026 lúc 14:15 | 2026-02-03T07:15Z
        14:15 - 03/02/2026 | 2026-02-03T07:15Z
        14h15 ngày 3-2-2026 | 2026-02-03T07:15Z
        2026-02-03T14:15:00 | 2026-02-03T07:15:00Z
        """)
    void shouldReadVietnameseFormsInVietnamsTime(String raw, String expected) {
        DatedTime time = FeedDates.parse(raw, VIETNAM);

        assertThat(time).isNotNull().extracting(DatedTime::text).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026",
                "2026-02",
                "Tue, 31 Feb 2026 10:00:00 GMT",
                "32/13/2026",
                "0000-00-00",
                "1",
                ":::",
                "+",
                "99999999999999999999"
            })
    void shouldInventNothing(String raw) {
        assertThat(FeedDates.parse(raw, VIETNAM)).isNull();
    }

    @Test
    void shouldReadTheMonthFirstOnlyWhereTheFeedIsAmerican() {
        DatedTime american = FeedDates.parse("2/3/2026", DateHints.of("en-US", null));
        DatedTime other = FeedDates.parse("2/3/2026", DateHints.of("en-GB", null));

        assertThat(american).isNotNull().extracting(DatedTime::text).isEqualTo("2026-02-03");
        assertThat(other).isNotNull().extracting(DatedTime::text).isEqualTo("2026-03-02");
    }

    @Test
    void shouldTrustATimeLessWhenItsZoneHadToBeAssumed() {
        DatedTime stated = known("2026-02-03T14:15:00+07:00", DateHints.NONE);
        DatedTime byCountry = known("2026-02-03T14:15:00", DateHints.of(null, "https://baothu.vn/1"));
        DatedTime unknown = known("2026-02-03T14:15:00", DateHints.NONE);

        assertThat(byCountry.at()).isEqualTo(stated.at());
        assertThat(stated.confidence()).isGreaterThan(byCountry.confidence());
        assertThat(byCountry.confidence()).isGreaterThan(unknown.confidence());
    }

    private static DatedTime known(String raw, DateHints hints) {
        return Objects.requireNonNull(FeedDates.parse(raw, hints));
    }
}
