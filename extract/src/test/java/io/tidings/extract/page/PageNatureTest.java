package io.tidings.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.Extraction;
import io.tidings.extract.Extraction.Extracted;
import io.tidings.extract.Extraction.NotAnArticle;
import java.net.URI;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNatureTest {

    private static final URI ADDRESS = URI.create("https://post.example/sea");
    private static final String SENTENCE =
            "The ferry between the two shores makes its last run on Sunday, after sixty years on the water. ";

    @Test
    void shouldCallAListOfHeadlinesWithSummariesAHub() {
        String page = page(
                "Sea news", "", repeat(14, i -> "<article><h2>" + link(i) + "</h2><p>" + SENTENCE + "</p></article>"));

        assertThat(reason(page)).isEqualTo("hub");
    }

    @Test
    void shouldCallAPageOfCardsAHub() {
        String page = page(
                "Sea news",
                "",
                repeat(
                        14,
                        i -> "<div class='card'>" + link(i) + "<span>2 hours ago</span><div>" + SENTENCE
                                + "</div></div>"));

        assertThat(reason(page)).isEqualTo("hub");
    }

    @Test
    void shouldSayWhatAHubIsCalledAndWhereItLeads() {
        String page = page("Sea news", "", repeat(14, i -> "<h2>" + link(i) + "</h2><p>" + SENTENCE + "</p>"));

        NotAnArticle hub = (NotAnArticle) PageExtractor.extract(page, ADDRESS);

        assertThat(hub.title()).isEqualTo("Sea news");
        assertThat(hub.message()).contains("14 others");
    }

    @Test
    void shouldKeepAListOfTipsWhoseHeadingsAreLinksWhenEachHasATextOfItsOwn() {
        String page = page(
                "Ten piers to see",
                "article",
                repeat(10, i -> "<h2>" + link(i) + "</h2>" + repeat(4, _ -> "<p>" + SENTENCE + "</p>")));

        assertThat(PageExtractor.extract(page, ADDRESS)).isInstanceOf(Extracted.class);
    }

    @Test
    void shouldKeepAnArticleWithManyLinksToOthersBelowIt() {
        String page = page(
                "The last ferry",
                "",
                "<article>" + repeat(12, i -> "<p>" + SENTENCE + i + "</p>") + "</article><section>"
                        + repeat(30, i -> "<h3>" + link(i) + "</h3>") + "</section>");

        assertThat(PageExtractor.extract(page, ADDRESS)).isInstanceOf(Extracted.class);
    }

    @Test
    void shouldKeepAShortNoticeWithoutAnyClaim() {
        String page = page("Ferry stops", "", "<p>" + SENTENCE + "</p><p>" + SENTENCE + SENTENCE + "</p>");

        assertThat(PageExtractor.extract(page, ADDRESS)).isInstanceOf(Extracted.class);
    }

    @Test
    void shouldCallPicturesWithCaptionsAGallery() {
        String page = page(
                "The last ferry",
                "",
                "<p>" + SENTENCE + "</p>"
                        + repeat(
                                12,
                                i -> "<figure><img src='" + i + ".jpg'><figcaption>" + SENTENCE
                                        + " Photo: Ellmouth Post</figcaption></figure>"));

        assertThat(reason(page)).isEqualTo("gallery");
    }

    @Test
    void shouldKeepAnArticleThatIsIllustrated() {
        String page = page(
                "The last ferry",
                "article",
                repeat(
                        12,
                        i -> "<p>" + SENTENCE + SENTENCE + i + "</p><figure><img src='" + i
                                + ".jpg'><figcaption>The pier " + i + "</figcaption></figure>"));

        assertThat(PageExtractor.extract(page, ADDRESS)).isInstanceOf(Extracted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 - Page not found",
                "Page not found | The Ellmouth Post",
                "Sorry, this page does not exist.",
                "Seite nicht gefunden",
                "Không tìm thấy trang",
                "Page introuvable",
                "Страница не найдена",
                "ページが見つかりません",
                "Access Denied",
                "Just a moment...",
                "500 Internal Server Error"
            })
    void shouldCallAPageThatSaysThereIsNoneAnErrorPage(String title) {
        String page = page(title, "", "<p>" + SENTENCE + "</p>" + repeat(6, i -> "<p>" + link(i) + "</p>"));

        assertThat(reason(page)).isEqualTo("error-page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forbidden career advice for sailors", "Lost and found: a library that floats", "404 days at sea"
            })
    void shouldKeepAnArticleWhoseTitleOnlyBeginsLikeAnError(String title) {
        String page = page(title, "", repeat(5, _ -> "<p>" + SENTENCE + "</p>"));

        assertThat(PageExtractor.extract(page, ADDRESS)).isInstanceOf(Extracted.class);
    }

    @Test
    void shouldKeepAnArticleAboutErrorPages() {
        String page = page("Page not found", "article", repeat(5, _ -> "<p>" + SENTENCE + "</p>"));

        assertThat(PageExtractor.extract(page, ADDRESS)).isInstanceOf(Extracted.class);
    }

    private static String reason(String page) {
        Extraction extraction = PageExtractor.extract(page, ADDRESS);
        assertThat(extraction).isInstanceOf(NotAnArticle.class);
        return ((NotAnArticle) extraction).reason();
    }

    private static String page(String title, String type, String content) {
        String claim = type.isEmpty() ? "" : "<meta property='og:type' content='" + type + "'>";
        return "<html><head><title>" + title + "</title>" + claim
                + "</head><body><nav><a href='/'>Home</a></nav><main><h1>" + title + "</h1>" + content
                + "</main><footer><p>The Ellmouth Post is published by nobody.</p></footer></body></html>";
    }

    private static String link(int number) {
        return "<a href='/news/" + number + "'>Ferry number " + number + " makes its last run over the river today</a>";
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }
}
