package io.tidings.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PageExtractorTest {

    private static final String PARAGRAPHS = """
        <p>The harbour town of Ellmouth opened its first tidal library on Monday, a building that floats twice a day.</p>
        <p>Readers reach it over a footbridge that rises with the water, and the shelves are weighted against the swell.</p>
        <h2>Two tides, two shifts</h2>
        <p>The librarians work in two shifts, one for each high tide, said Ana Ferreira, who runs the house with four others.</p>
        <p>Some forty thousand books have been moved in since the spring, most of them by boat and a few by hand.</p>
        """;

    private static final String PAGE = """
        <!DOCTYPE html><html lang="en-GB"><head><title>Town opens library that floats | The Ellmouth Post</title>
        <meta property="og:site_name" content="The Ellmouth Post"><meta property="og:description" content="A building that rises with the sea is the first of its kind.">
        <link rel="canonical" href="/news/floating-library">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Town opens library that floats",
        "datePublished":"2025-03-04T08:30:00+01:00","dateModified":"2025-03-05T09:00:00Z",
        "author":[{"@type":"Person","name":"By Ines Calder"},{"@type":"Person","name":"Tom Rook"}]}</script></head>
        <body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><main><article>
        <h1>Town opens library that floats</h1><p class="standfirst">A building that rises with the sea is the first of its kind.</p>
        <div class="byline">By Ines Calder and Tom Rook</div><div>4 March 2025</div>
        <figure><img src="a.jpg"><figcaption>The library at high tide. Photo: Ellmouth Post</figcaption></figure>
        <div class="body">%s
        <p>Read more: <a href="/x">How the footbridge was built</a></p>
        <aside class="related"><h3>Related</h3><ul><li><a href="/y">Ferry makes its last run after sixty years</a></li></ul></aside>
        <div class="newsletter-signup"><p>Sign up for our newsletter and never miss a tide in the harbour again, we promise.</p></div>
        </div></article></main><footer><p>The Ellmouth Post is published by nobody, and all its rights are reserved in this text.</p></footer></body></html>
        """.formatted(PARAGRAPHS);

    private static final URI ADDRESS = URI.create("https://post.example/news/floating-library?ref=x");

    @Test
    void shouldKeepTheArticleAndNothingElse() {
        ExtractedArticle article = extracted(PAGE);

        assertThat(article.text().lines()).hasSize(5).first().asString().startsWith("The harbour town of Ellmouth");
        assertThat(article.text()).contains("Two tides, two shifts\n").endsWith("by hand.\n");
        assertThat(article.captions()).containsExactly("The library at high tide. Photo: Ellmouth Post");
    }

    @Test
    void shouldGiveTheStandfirstAFieldOfItsOwn() {
        ExtractedArticle article = extracted(PAGE);

        assertThat(article.standfirst()).isEqualTo("A building that rises with the sea is the first of its kind.");
        assertThat(article.text()).doesNotContain("first of its kind");
    }

    @Test
    void shouldReadWhatThePageStatesAboutItself() {
        ExtractedArticle article = extracted(PAGE);

        assertThat(article.title()).isEqualTo("Town opens library that floats");
        assertThat(article.siteName()).isEqualTo("The Ellmouth Post");
        assertThat(article.authors()).containsExactly("Ines Calder", "Tom Rook");
        assertThat(article.canonicalUrl()).isEqualTo("https://post.example/news/floating-library");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(Objects.requireNonNull(article.publishedAt()).text()).isEqualTo("2025-03-04T07:30:00Z");
        assertThat(article.publishedAt().from()).isEqualTo("json-ld");
        assertThat(Objects.requireNonNull(article.modifiedAt()).text()).isEqualTo("2025-03-05T09:00:00Z");
    }

    @Test
    void shouldReadTheVietnameseDateThatStandsOnThePage() {
        String page = "<html lang=vi><body><h1>Cầu mới thông xe</h1><span class='time-now'>Thứ năm, 13/2/2025, 10:30"
                + " (GMT+7)</span>"
                + PARAGRAPHS;

        DatedTime published = Objects.requireNonNull(extracted(page).publishedAt());

        assertThat(published.text()).isEqualTo("2025-02-13T03:30Z");
        assertThat(published.from()).isEqualTo("text");
    }

    @Test
    void shouldKeepAnArticleWhoseContainerHasAMisleadingName() {
        String page = "<body><div class='sidebar related'><h1>Town opens library</h1>" + PARAGRAPHS + "</div></body>";

        assertThat(extracted(page).text()).contains("tidal library").contains("by boat");
    }

    @Test
    void shouldSayThatTheRestIsMissingWhenARegistrationWallStandsInTheText() {
        String page = "<body><article><h1>Town opens library</h1>" + PARAGRAPHS
                + "<p>Already a subscriber? Sign in to continue reading.</p></article>";

        ExtractedArticle article = extracted(page);

        assertThat(article.truncated()).isTrue();
        assertThat(article.text()).doesNotContain("subscriber");
    }

    @Test
    void shouldNotTakeAnOfferInTheTextForAWallWhereTheTextGoesOn() {
        String page = "<body><article><h1>Town opens library</h1>" + PARAGRAPHS
                + "<p>Already a subscriber? Sign in to continue reading.</p>"
                + PARAGRAPHS.replace("harbour", "fishing").replace("Monday", "Friday") + "</article></body>";

        ExtractedArticle article = extracted(page);

        assertThat(article.text()).contains("fishing");
        assertThat(article.truncated()).isFalse();
    }

    @Test
    void shouldTakeTheTextThatJsonLdStatesWhenThePageShowsTooLittle() {
        String stated = PARAGRAPHS.replaceAll("<[^>]*>", "").strip();
        String page =
                "<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Town opens library\","
                        + "\"isAccessibleForFree\":false,\"articleBody\":\"" + stated.replace("\n", "\\n")
                        + "\"}</script></head><body><article><h1>Town opens library</h1>"
                        + "<p>The harbour town of Ellmouth opened its first tidal library on Monday, a building …</p></article>";

        ExtractedArticle article = extracted(page);

        assertThat(article.text()).contains("by boat and a few by hand.");
        assertThat(article.method()).isEqualTo("json-ld");
        assertThat(article.truncated()).isFalse();
    }

    @Test
    void shouldFindTheTextInTheDataOfAPageThatAScriptPutsTogether() {
        String data = PARAGRAPHS.replace("\n", "").replace("\"", "'");
        String page = "<body><div id='root'></div><script type='application/json'>{\"a\":{\"html\":\"" + data
                + "\"}}</script>";

        ExtractedArticle article = extracted(page);

        assertThat(article.text().lines()).hasSize(5);
        assertThat(article.method()).isEqualTo("html-script-data");
    }

    @Test
    void shouldTakeAFirstParagraphThatIsMadeOtherwiseForTheStandfirst() {
        String page = "<body><article><h1>Town opens library</h1>"
                + "<div class='xk1'>A house that rises with the sea is the first of its kind in the whole country.</div>"
                + PARAGRAPHS + "</article>";

        assertThat(extracted(page).standfirst()).startsWith("A house that rises with the sea");
        assertThat(extracted(page).text()).doesNotContain("first of its kind");
    }

    @Test
    void shouldReadBytesInTheEncodingThatTheyAreIn() {
        byte[] latin = ("<html><head><meta charset=iso-8859-1></head><body><article>" + PARAGRAPHS.replace("Ana", "Zoë")
                        + "</article>")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(((Extraction.Extracted) PageExtractor.extract(latin, null, null))
                        .article()
                        .text())
                .contains("Zoë Ferreira");
    }

    @Test
    void shouldNotTakeAListOfLinksForAnArticle() {
        var hub = new StringBuilder("<body><h1>Sea news</h1><ul>");
        for (int i = 0; i < 40; i++) {
            hub.append("<li><a href='/n")
                    .append(i)
                    .append("'>Ferry number ")
                    .append(i)
                    .append(" makes its last run over the river today</a></li>");
        }

        assertThat(PageExtractor.extract(hub.toString(), null)).isInstanceOf(Extraction.NotAnArticle.class);
    }

    @Test
    void shouldSurviveDeepNestingAndUnclosedElements() {
        String deep = "<div><span><b>".repeat(20_000) + PARAGRAPHS + "<table><tr><td>".repeat(5_000);

        assertThat(extracted("<body>" + deep).text()).contains("tidal library");
    }

    @Test
    void shouldSurviveBrokenJsonLd() {
        String page = "<head><script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Town</script></head><body><article><h1>Town"
                + " opens library</h1>"
                + PARAGRAPHS;

        assertThat(extracted(page).title()).isEqualTo("Town opens library");
    }

    private static ExtractedArticle extracted(String html) {
        return ((Extraction.Extracted) PageExtractor.extract(html, ADDRESS)).article();
    }
}
