package io.tidings.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.DatedTime;
import io.tidings.extract.metadata.LinkedData;
import io.tidings.extract.metadata.MetaTags;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {

    private static final String ADDRESS = "https://post.example/news/ferry";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        <p>Thứ năm, 13/2/2025, 10:30 (GMT+7)</p> ; vi ; 2025-02-13T03:30Z
        <p>Thứ Năm, ngày 13/02/2025 - 10:30 GMT+7</p> ; vi ; 2025-02-13T03:30Z
        <p>Cập nhật lúc 10:30, 13 tháng 2 năm 2025</p> ; vi ; 2025-02-13
        <p>Thứ 5, 13.2.2025 | 10h30 (GMT+7)</p> ; vi ; 2025-02-13T03:30Z
        <div>Do 13.02.25 | 14:07 Uhr | Von Jana Holm</div> ; de ; 2025-02-13
        <li><strong>Datum</strong> 13.02.2025</li> ; de ; 2025-02-13
        <p>১৩ ফেব্রুয়ারি ২০২৫</p> ; bn ; 2025-02-13
        <p>١٣ فبراير ٢٠٢٥</p> ; ar ; 2025-02-13
        """)
    void shouldReadTheDateThatPeopleRead(String html, String language, String expected) {
        assertThat(published("<h1>A ferry stays ashore</h1>" + html, language).map(DatedTime::text))
                .hasValue(expected);
    }

    @Test
    void shouldPreferALabelledDateToOneThatOnlyStandsThere() {
        var date = published("<h1>Ferry</h1><span class='date'>24.04.2025</span><p>Datum: 28.04.2025</p>", "de");

        assertThat(date.orElseThrow().text()).isEqualTo("2025-04-28");
        assertThat(date.orElseThrow().confidence()).isEqualTo(0.75);
    }

    @Test
    void shouldNotTakeTheDayOfTheVisitAboveTheHeadline() {
        var date = published(
                "<div class='date'>8 December 2025</div><h1>Ferry</h1><ul class='meta'><li>13 Oct 2025 18:29</li></ul>",
                "en");

        assertThat(date.orElseThrow().text()).isEqualTo("2025-10-13");
    }

    @Test
    void shouldNotTakeTheDayOfAPicture() {
        var date = published(
                "<h1>Ferry</h1><figcaption>Ellmouth, 24.04.2025</figcaption><p>Ellmouth, 25.04.2025</p>", "de");

        assertThat(date.orElseThrow().text()).isEqualTo("2025-04-25");
    }

    @Test
    void shouldReadTheTimeOfAPostingThatLinksToItself() {
        var date = published(
                "<h1>Ferry</h1><ul><li><a href='" + ADDRESS + "#top'><time datetime='2025-03-18T12:22:42-0400'>"
                        + "Mar 18, 2025</time></a></li></ul><p>Joined May 11, 2017</p>",
                "en");

        assertThat(date.orElseThrow().text()).isEqualTo("2025-03-18T16:22:42Z");
    }

    @Test
    void shouldNotTakeTheTimesOfOtherArticlesInAList() {
        var date = published(
                "<h1>Ferry</h1><ul><li><time datetime='2025-03-18'></time></li><li><time datetime='2025-03-17'></time>"
                        + "</li><li><time datetime='2025-03-16'></time></li></ul><p>13 February 2025</p>",
                "en");

        assertThat(date.orElseThrow().text()).isEqualTo("2025-02-13");
    }

    @Test
    void shouldTrustWhatIsStatedForMachinesMost() {
        var date = published(
                "<meta property='article:published_time' content='2025-02-13T10:30:00+07:00'><h1>Ferry</h1>"
                        + "<p>14 February 2025</p>",
                "en");

        assertThat(date).hasValueSatisfying(time -> {
            assertThat(time.text()).isEqualTo("2025-02-13T03:30:00Z");
            assertThat(time.from()).isEqualTo("meta");
            assertThat(time.confidence()).isEqualTo(0.95);
        });
    }

    @Test
    void shouldFindNoneWhereThereIsNone() {
        assertThat(published("<h1>Ferry</h1><p>Version 25.04.24 costs 3:1</p><p>© 2025</p>", "en"))
                .isEmpty();
    }

    private static Optional<DatedTime> published(String html, String language) {
        Document page = Jsoup.parse(html, ADDRESS);
        return PageDates.published(page, MetaTags.of(page), LinkedData.of(page), URI.create(ADDRESS), language);
    }
}
