package io.tidings.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTreeTest {

    private static final String DEEP_IN_DRAWINGS = "<div>".repeat(508) + "<template><svg><TEMPLATE id=a>".repeat(5);
    private static final String DEEP_IN_HEAD =
            "<head>" + "<noscript>".repeat(20) + "<template>".repeat(600) + "<noscript><noscript>";

    @ParameterizedTest
    @ValueSource(strings = {"drawings", "head"})
    void shouldReadTemplatesThatJsoupLosesCountOf(String within) {
        var broken = within.equals("head") ? DEEP_IN_HEAD : DEEP_IN_DRAWINGS;
        var html = broken + "<p>Cảng mở lại";

        assertThat(HtmlTree.page(html, "").text()).contains("Cảng mở lại");
        assertThat(HtmlTree.piece(html).text()).contains("Cảng mở lại");
    }

    @Test
    void shouldBoundTheDepth() {
        var page = HtmlTree.page("<div>".repeat(5_000) + "<p>đáy", "");

        var depth = 0;
        for (var element = page.select("p").first(); element != null; element = element.parent()) {
            depth++;
        }
        assertThat(depth).isLessThanOrEqualTo(513);
    }

    @Test
    void shouldMakeAddressesAbsolute() {
        var page = HtmlTree.page("<a href='/x'>x</a>", "https://harbour.example/news/");

        assertThat(page.expectFirst("a").absUrl("href")).isEqualTo("https://harbour.example/x");
    }
}
