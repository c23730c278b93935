package io.tidings.extract.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.tidings.extract.Extraction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages made to crash the extractor or to stall it. Each trap takes well under a second where work is linear, and
/// hours where it grows with the square: the timeout only trips there.
class HostilePagesTest {

    private static final Duration STALLED = Duration.ofMinutes(5);
    private static final URI ADDRESS = URI.create("https://example.org/2025/02/13/ferry");
    private static final String SENTENCE =
            "The ferry makes its last run over the river on Sunday, said Ana Ferreira of the harbour. ";

    private static Arguments trap(String name, String page) {
        return Arguments.of(name, page);
    }

    private static String head(String meta) {
        return "<html><head>" + meta + "</head><body><h1>Ferry</h1><p>" + SENTENCE.repeat(6) + "</body>";
    }

    private static String article(String json) {
        return head("<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + json + "}</script>");
    }

    static Stream<Arguments> traps() {
        String many = "x ".repeat(200_000);
        return Stream.of(
                trap("nested elements", "<body>" + "<div>".repeat(300_000) + SENTENCE),
                trap("nested inline elements", "<body>" + "<span><i>".repeat(200_000) + SENTENCE),
                trap("unclosed emphasis", "<body>" + "<p><b>a".repeat(20_000)),
                trap("nested tables", "<body>" + "<table><tr><td>a".repeat(50_000)),
                trap("a million siblings", "<body>" + "<p>a".repeat(1_000_000)),
                trap("a million line breaks", "<body>" + "a<br><br>".repeat(400_000)),
                trap("one long line", "<body><p>" + SENTENCE.repeat(30_000)),
                trap("one long word", "<body><p>" + "a".repeat(3_000_000)),
                trap("a huge attribute", "<body><div class='" + many + "'>" + SENTENCE.repeat(20)),
                trap("many attributes", "<body><div " + attributes() + ">" + SENTENCE.repeat(20)),
                trap("bylines in a part of long names", "<aside><div class='" + many + "'>" + bylines(100_000)),
                trap("bylines in deep parts", "<body>" + "<div class='one two three'>".repeat(500) + bylines(100_000)),
                trap(
                        "links in deep parts",
                        "<body>" + "<div class='one two'>".repeat(500) + "<a href=/x>y</a>".repeat(100_000)),
                trap("dates in deep parts", "<body>" + "<div class=info>".repeat(500) + "<p>" + "a ".repeat(2_000_000)),
                trap("times in one list", "<body><ul>" + "<li><time>13/2</time>".repeat(60_000)),
                trap("dates in one list", "<body><ul>" + "<li class=date>soon".repeat(60_000)),
                trap("labels in deep parts", "<body>" + "<div>Author<div>x".repeat(250) + many),
                trap(
                        "a long title",
                        head("<title>" + many + "</title><meta property=og:title content='" + many + "y'>")),
                trap("a long description", head("<meta name=description content='" + words(300_000) + "'>")),
                trap("a long author", head("<meta name=author content='a" + ":".repeat(300_000) + "b'>")),
                trap("many brackets in an author", head("<meta name=author content='a" + "(".repeat(300_000) + "b'>")),
                trap("many authors", head("<meta name=author content='" + "Ana Sol, ".repeat(100_000) + "'>")),
                trap("a long date", article("\"datePublished\":\"1 tháng 1" + " ".repeat(500_000) + "x\"")),
                trap("blanks in a date", article("\"datePublished\":\"" + " 2025 ".repeat(100_000) + "\"")),
                trap("a long stated text", article("\"articleBody\":\"" + "a".repeat(190_000) + "\"") + blocks()),
                trap("nested linked data", article("\"x\":" + "[{\"@graph\":".repeat(100_000))),
                trap("marks on one letter", "<body><p>a" + "\u0301\u0323".repeat(300_000) + SENTENCE),
                trap("marks beyond the first plane", "<body><p>a" + "\uD834\uDD65\uD834\uDD7B".repeat(200_000)),
                trap("classes on all", "<body>" + names(200_000)));
    }

    private static String attributes() {
        var out = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            out.append('a').append(i).append("=b ");
        }
        return out.toString();
    }

    private static String bylines(int count) {
        return "<span class=byline>By nobody at all whose name is much too long for any byline that was ever set</span>"
                .repeat(count);
    }

    private static String words(int count) {
        var random = new Random(1);
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
        }
        return out.toString();
    }

    private static String blocks() {
        return ("<p>" + "a".repeat(29) + "b").repeat(100_000);
    }

    private static String names(int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append("<p class='related-").append(i).append("'>a");
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void shouldNotStall(String name, String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

        Extraction extraction =
                assertTimeoutPreemptively(STALLED, () -> PageExtractor.extract(bytes, "utf-8", ADDRESS));

        assertThat(extraction).as(name).isNotNull();
    }

    @Test
    void shouldReadTheArticleOfAPageOfFiftyMegabytes() {
        String page = "<body><h1>Ferry</h1><article>" + ("<p>" + SENTENCE + "</p>").repeat(10)
                + "</article><div hidden>" + "<p>x".repeat(8_000_000);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isGreaterThan(30 << 20);

        Extraction extraction = assertTimeoutPreemptively(STALLED, () -> PageExtractor.extract(bytes, null, ADDRESS));

        assertThat(extraction)
                .isInstanceOfSatisfying(
                        Extraction.Extracted.class,
                        found -> assertThat(found.article().text()).contains("The ferry makes its last run"));
    }

    @Test
    void shouldKeepTheMarksThatWritingHas() {
        Extraction extraction = PageExtractor.extract(
                "<body><h1>Tàu</h1><article>"
                        + "<p>Tàu thủy chạy chuyến cuối qua sông vào chủ nhật tới, theo ban quản lý bến cảng."
                                .repeat(8),
                ADDRESS);

        assertThat(extraction)
                .isInstanceOfSatisfying(
                        Extraction.Extracted.class,
                        found -> assertThat(found.article().text()).contains("chuyến cuối qua sông"));
    }
}
