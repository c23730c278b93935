package io.tidings.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

    private static List<JsonNode> articles(String script) {
        var page = Jsoup.parse("<script type='application/ld+json'>" + script + "</script>");
        return LinkedData.of(page).ofType("NewsArticle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','name':'Cảng mở lại'}",
                "{'@type':'NewsArticle','name':'Cảng mở lại'};",
                "<!-- {'@type':'NewsArticle','name':'Cảng mở lại'} -->",
                "<!-- [{'@type':'NewsArticle','name':'Cảng mở lại'}] -->",
                "/* <![CDATA[ */ {'@type':'NewsArticle','name':'Cảng mở lại'} /* ]]> */",
                "//<![CDATA[\n[{'@type':'NewsArticle','name':'Cảng mở lại'}]\n//]]>"
            })
    void shouldReadAScriptThatHidesFromOldBrowsers(String script) {
        assertThat(articles(script.replace('\'', '"')))
                .extracting(article -> LinkedData.text(article, "name"))
                .containsExactly("Cảng mở lại");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- {", "<!-- } {", "<!-- [", "/*", "//<![CDATA[", "<![CDATA[ ] [", "{", ";", "<!--[{}"})
    void shouldReadNothingOutOfAScriptThatBreaksOff(String script) {
        assertThat(articles(script)).isEmpty();
    }

    @Test
    void shouldReadTheOtherScriptsWhereOneIsBroken() {
        assertThat(articles("<!-- {</script><script type='application/ld+json'>{\"@type\":\"NewsArticle\"}"))
                .hasSize(1);
    }
}
