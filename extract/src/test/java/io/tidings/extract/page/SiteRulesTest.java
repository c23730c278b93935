package io.tidings.extract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction;
import io.tidings.extract.Origin;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteRulesTest {

    private static final String PAGE = """
        <html lang=en><head><title>Tide tables</title><meta name=author content="The Desk"></head><body><main>
        <h1>Tide tables</h1><h2 class=head>A library that floats</h2>
        <div class=lead>It rises with the sea, twice a day and once at night.</div>
        <div class=who>By Ines Calder and Tom Rook</div><span class=when>4 March 2025</span>
        <div class=tables><p>High water at Ellmouth stands at nine in the morning, and again at a quarter past nine in the evening.</p>
        <p>Low water at Ellmouth stands at three in the morning, and again at a quarter past three in the afternoon.</p></div>
        <div class=story>A library on pontoons.<br><br>Opened on Monday.<div class=ad>Buy a boat for the whole family at the pier today.</div></div>
        </main></body></html>
        """;

    @Test
    void shouldTakeTheTextOfTheNamedElementHoweverLittleItLooksLikeAnArticle() {
        ExtractedArticle article = extracted(rules("div.story", null, null, null, null, "div.ad"));

        assertThat(article.text()).isEqualTo("A library on pontoons.\nOpened on Monday.\n");
        assertThat(article.method()).isEqualTo("site-rules");
    }

    @Test
    void shouldTakeOutWhatIsNoPartOfTheArticle() {
        ExtractedArticle article = extracted(rules(null, null, null, null, null, "div.tables"));

        assertThat(article.text()).doesNotContain("High water");
    }

    @Test
    void shouldTakeTheFieldsThatTheRulesName() {
        ExtractedArticle article =
                extracted(rules("div.story", "h2.head", "div.lead", "div.who", "span.when", "div.ad"));

        assertThat(article.title()).isEqualTo("A library that floats");
        assertThat(article.standfirst()).isEqualTo("It rises with the sea, twice a day and once at night.");
        assertThat(article.authors()).containsExactly("Ines Calder", "Tom Rook");
        assertThat(Objects.requireNonNull(article.publishedAt()).text()).isEqualTo("2025-03-04");
        assertThat(article.publishedAt().from()).isEqualTo("site-rules");
    }

    @Test
    void shouldSayWhichFieldsTheRulesFoundAndWhichExtractionFound() {
        ExtractedArticle article = extracted(rules(null, "h2.head", null, null, null, null));

        assertThat(article.origins().get("title")).isEqualTo(new Origin("site-rules", 0.95));
        assertThat(article.origins().get("authors")).isEqualTo(new Origin("meta", 0.9));
        assertThat(article.origins().get("language")).isEqualTo(new Origin("html", 0.9));
    }

    @Test
    void shouldReadATimeThatAnAttributeStates() {
        String page = "<body><time datetime='2025-03-04T08:30:00Z'>yesterday</time>" + PAGE;
        var rules = rules(null, null, null, null, "time", null);

        assertThat(Objects.requireNonNull(extracted(page, rules).publishedAt()).text())
                .isEqualTo("2025-03-04T08:30:00Z");
    }

    @Test
    void shouldLeaveToExtractionWhatMatchesNothing() {
        ExtractedArticle article = extracted(rules("div.gone", "h9", "div.gone", "i.gone", "b.gone", "u.gone"));

        assertThat(article).isEqualTo(extracted(SiteRules.NONE));
    }

    @Test
    void shouldNameTheRuleThatIsNoSelector() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules("div[", null, null, null, null, null))
                .withMessageContaining("body")
                .withMessageContaining("div[");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(null, null, null, null, null, ">>"))
                .withMessageContaining("remove");
        assertThatIllegalArgumentException().isThrownBy(() -> rules(null, "", null, null, null, null));
    }

    private static SiteRules rules(
            @Nullable String body,
            @Nullable String title,
            @Nullable String standfirst,
            @Nullable String author,
            @Nullable String date,
            @Nullable String remove) {
        return new SiteRules(body, title, standfirst, author, date, remove == null ? List.of() : List.of(remove));
    }

    private static ExtractedArticle extracted(SiteRules rules) {
        return extracted(PAGE, rules);
    }

    private static ExtractedArticle extracted(String page, SiteRules rules) {
        URI address = URI.create("https://post.example/tides");
        return ((Extraction.Extracted) PageExtractor.extract(page, address, rules)).article();
    }
}
