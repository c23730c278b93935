package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    private Polls polls(@Nullable String selector) {
        return new Polls(Polls.source(SourceKind.LINKS, site.address("/"))
                .setLinkSelector(selector)
                .build());
    }

    @Test
    void shouldFetchThePagesThatTheSelectorFindsOnceEach() {
        site.article("/x", "Ferry runs again").article("/y", "Bakery opens");
        site.put("/", "text/html", "<div class=top><a href='/x'>X</a></div><p><a href='/z'>Z</a></p>");

        try (var polls = polls(".top")) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Ferry runs again");
            site.put("/", "text/html", "<div class=top><a href='/y#c'>Y</a><a href='/x'>X</a></div>");

            assertThat(Polls.titles(polls.poll())).containsExactly("Bakery opens");
            assertThat(site.times("/x")).isEqualTo(1);
            assertThat(site.times("/z")).isZero();
        }
    }

    @Test
    void shouldFindWhatLooksLikeAnArticleWhereNoSelectorIsGiven() {
        site.article("/2026/02/03/ferry", "Ferry runs again")
                .article("/bakery-opens-at-six-1234567.html", "Bakery opens");
        site.put("/", "text/html", """
            <nav><a href="/section-with-a-long-name">All</a></nav>
            <a href="/2026/02/03/ferry">Ferry</a> <a href="bakery-opens-at-six-1234567.html">Bakery</a>
            <a href="/contact">Contact</a> <a href="/tag/long-name-of-tag">Tag</a> <a href="/photo-of-the-day-12345.jpg">P</a>
            <a href="https://elsewhere.example/a-story-of-other-people">Other</a> <a href="mailto:a@b.example">Mail</a>
            """);

        try (var polls = polls(null)) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Ferry runs again", "Bakery opens");
            assertThat(site.paths()).hasSize(3);
        }
    }

    @Test
    void shouldSayWhatIsWrongWithASelectorOrAPageWithoutLinks() {
        site.put("/", "text/html", "<p>Nothing here</p>");

        try (var polls = polls("..top")) {
            assertThat(Polls.reasons(polls.poll())).containsExactly("bad-selector");
        }
        try (var polls = polls(".top")) {
            assertThat(Polls.reasons(polls.poll())).containsExactly("empty");
        }
    }
}
