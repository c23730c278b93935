package io.tidings.extract.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    /// The examples of RFC 3986, 5.4.
    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        ";x, http://a/b/c/;x",
        "'', http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/../x, http://a/b/c/g?y/../x",
        "mailto:a@b.example, mailto:a@b.example",
    })
    void shouldResolveAsTheStandardSays(String reference, String expected) {
        assertThat(Links.resolve("http://a/b/c/d;p?q", reference)).isEqualTo(expected);
    }

    @Test
    void shouldLeaveWhatCannotBeResolvedAsItIs() {
        assertThat(Links.resolve(null, " a/b ")).isEqualTo("a/b");
        assertThat(Links.resolve("no base", "a")).isEqualTo("a");
        assertThat(Links.resolve("https://a.example", "bài viết.html")).isEqualTo("https://a.example/bài viết.html");
    }
}
