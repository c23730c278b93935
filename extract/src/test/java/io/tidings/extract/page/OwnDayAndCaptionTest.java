package io.tidings.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.Origin;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnDayAndCaptionTest {

    private static final String TEXT =
            "<p>The ferry makes its last run over the river on Sunday, said Ana Ferreira of the harbour office.</p>"
                    .repeat(5);

    private static ExtractedArticle article(String head, String body, String address) {
        Extraction extraction = PageExtractor.extract(
                "<html><head>" + head + "</head><body><article><h1>Ferry ends</h1>" + body + TEXT + "</article></body>",
                URI.create(address));
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return ((Extraction.Extracted) extraction).article();
    }

    private static DatedTime published(String stated, String address) {
        return Objects.requireNonNull(
                article("<meta property='article:published_time' content='" + stated + "'>", "", address)
                        .publishedAt());
    }

    @Test
    void shouldKnowThePublishersDayWhereItsZoneIsStated() {
        DatedTime time = published("2025-02-13T22:30:00-05:00", "https://example.org/ferry");

        assertThat(time.text()).isEqualTo("2025-02-14T03:30:00Z");
        assertThat(time.day()).hasToString("2025-02-13");
    }

    @Test
    void shouldTakeThePublishersDayFromTheAddressWhereTheTimeIsStatedInUtc() {
        DatedTime time = published("2025-02-14T03:30:00Z", "https://example.org/2025/02/13/ferry");

        assertThat(time.text()).isEqualTo("2025-02-14T03:30:00Z");
        assertThat(time.day()).hasToString("2025-02-13");
    }

    @Test
    void shouldLeaveTheDayOfUtcWhereTheAddressHasAnotherDayThanAnyZoneThen() {
        DatedTime time = published("2025-02-14T13:30:00Z", "https://example.org/2025/02/13/ferry");

        assertThat(time.day()).hasToString("2025-02-14");
    }

    @Test
    void shouldReadADateThatStandsInTheFooterOfTheArticle() {
        Extraction extraction = PageExtractor.extract(
                "<body><article><h1>Ferry ends</h1>" + TEXT + "<footer>Posted on March 4, 2025</footer></article>",
                URI.create("https://example.org/ferry"));

        assertThat(extraction)
                .isInstanceOfSatisfying(
                        Extraction.Extracted.class,
                        found -> assertThat(
                                        Objects.requireNonNull(found.article().publishedAt())
                                                .text())
                                .isEqualTo("2025-03-04"));
    }

    @Test
    void shouldTakeTheCaptionOfTheFigureThatShowsTheMainPicture() {
        ExtractedArticle article = article(
                "<meta property='og:image' content='https://cdn.example.org/img/ferry-pier-1200x630.jpg?w=9'>",
                "<figure><img src='/img/other.jpg'><figcaption>Another picture</figcaption></figure>"
                        + "<figure><img data-src='/img/ferry-pier-640x360.jpg'><figcaption>The ferry at the pier</figcaption></figure>",
                "https://example.org/ferry");

        assertThat(article.imageCaption()).isEqualTo("The ferry at the pier");
        assertThat(article.origins().get("imageCaption")).isEqualTo(new Origin("figure", 0.9));
    }

    @Test
    void shouldTakeTheCaptionThatLinkedDataStatesWhereNoFigureShowsThePicture() {
        ExtractedArticle article = article(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"image\":{\"url\":"
                        + "\"https://example.org/a.jpg\",\"caption\":\"The ferry at night\"}}</script>",
                "",
                "https://example.org/ferry");

        assertThat(article.imageCaption()).isEqualTo("The ferry at night");
    }
}
