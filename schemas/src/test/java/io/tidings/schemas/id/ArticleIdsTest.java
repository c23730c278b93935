package io.tidings.schemas.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdsTest {

    @Test
    void shouldBeTheSameForTwoSpellingsOfOneAddress() {
        assertThat(ArticleIds.of("HTTP://Example.org/a?utm_source=x&id=7#top", "s", null, "t", "one"))
                .isEqualTo(ArticleIds.of("https://example.org/a?id=7", "other", "guid", "u", "two"))
                .hasSize(ArticleIds.LENGTH)
                .matches("[a-z2-7]+");
    }

    @Test
    void shouldGoByTheSourcesOwnIdWhereThereIsNoAddress() {
        assertThat(ArticleIds.of(null, "s", "guid-1", "t", "one"))
                .isEqualTo(ArticleIds.of(" ", "s", "guid-1", "u", "two"))
                .isNotEqualTo(ArticleIds.of(null, "other", "guid-1", "t", "one"));
    }

    @Test
    void shouldGoByTheContentWhereThereIsNothingElse() {
        assertThat(ArticleIds.of(null, "s", null, null, "one"))
                .isEqualTo(ArticleIds.of(null, "s", null, null, "one"))
                .isNotEqualTo(ArticleIds.of(null, "s", null, null, "two"))
                .isNotEqualTo(ArticleIds.of(null, "other", null, null, "one"));
    }

    @Test
    void shouldNotLetOnePartRunIntoTheNext() {
        assertThat(ArticleIds.hash("ab", "c")).isNotEqualTo(ArticleIds.hash("a", "bc"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org, https://example.org/",
        "https://example.org:443/x, https://example.org/x",
        "https://example.org:8443/x, https://example.org:8443/x",
        "https://example.org/x?fbclid=1, https://example.org/x",
        "https://example.org/x?b=2&a=1, https://example.org/x?b=2&a=1",
        "' https://me@example.org/x ', https://example.org/x",
        "not an address, not an address",
        "ftp://example.org/x, ftp://example.org/x",
    })
    void shouldSpellAddressesOneWay(String given, String canonical) {
        assertThat(CanonicalUrl.of(given)).isEqualTo(canonical);
    }
}
