package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceKind;
import io.tidings.news.SourceLimits;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    private String url(String path, String changed) {
        return "<url><loc>" + site.address(path) + "</loc><lastmod>" + changed + "</lastmod></url>";
    }

    private void sitemap(String path, String... urls) {
        site.put(
                path,
                "application/xml",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + String.join("", urls) + "</urlset>");
    }

    private void index(String... sitemaps) {
        site.put(
                "/map.xml",
                "application/xml",
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + String.join("", sitemaps)
                        + "</sitemapindex>");
    }

    private String entry(String path, String changed) {
        return url(path, changed).replace("url>", "sitemap>");
    }

    private Polls polls() {
        return new Polls(
                Polls.source(SourceKind.SITEMAP, site.address("/map.xml")).build());
    }

    @Test
    void shouldFetchEachPageOnceNewestFirstAndAgainWhenItHasChanged() {
        site.article("/old", "Old story").article("/new", "New story");
        sitemap("/map.xml", url("/old", "2026-01-01"), url("/new", "2026-02-01"));

        try (var polls = polls()) {
            assertThat(Polls.titles(polls.poll())).containsExactly("New story", "Old story");
            assertThat(polls.poll()).isEmpty();
            sitemap("/map.xml", url("/old", "2026-02-02"), url("/new", "2026-02-01"));

            assertThat(Polls.titles(polls.poll())).containsExactly("Old story");
            assertThat(site.times("/new")).isEqualTo(1);
        }
    }

    @Test
    void shouldReadANewsSitemap() {
        site.article("/ferry", "Ferry runs again");
        site.put("/map.xml", "application/xml", """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>%s</loc><news:news><news:publication><news:name>Desk</news:name><news:language>en</news:language>
            </news:publication><news:publication_date>2026-02-01T08:00:00Z</news:publication_date>
            <news:title>Ferry</news:title></news:news></url></urlset>
            """.formatted(site.address("/ferry")));

        try (var polls = polls()) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Ferry runs again");
        }
    }

    @Test
    void shouldFollowAnIndexAndFetchASitemapAgainOnlyWhenItHasChanged() {
        site.article("/1", "One").article("/2", "Two").article("/3", "Three");
        sitemap("/a.xml", url("/1", "2026-01-01"));
        sitemap("/b.xml", url("/2", "2026-01-02"));
        index(entry("/a.xml", "2026-01-01"), entry("/b.xml", "2026-01-02"));

        try (var polls = polls()) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Two", "One");
            sitemap("/b.xml", url("/2", "2026-01-02"), url("/3", "2026-01-03"));
            index(entry("/a.xml", "2026-01-01"), entry("/b.xml", "2026-01-03"));

            assertThat(Polls.titles(polls.poll())).containsExactly("Three");
            assertThat(site.times("/a.xml")).isEqualTo(1);
            assertThat(site.times("/b.xml")).isEqualTo(2);
        }
    }

    @Test
    void shouldGoOnWithTheNextPollWhereItsLimitIsReachedOrTheServerAsksForAPause() {
        site.article("/1", "One").article("/2", "Two").fails("/3", 429, Map.of("Retry-After", "30"));
        sitemap("/map.xml", url("/1", "2026-01-03"), url("/2", "2026-01-02"), url("/3", "2026-01-01"));

        try (var polls = new Polls(Polls.source(SourceKind.SITEMAP, site.address("/map.xml"))
                .setLimits(new SourceLimits(null, null, null, null, 1))
                .build())) {
            assertThat(Polls.titles(polls.poll())).containsExactly("One");
            assertThat(Polls.titles(polls.poll())).containsExactly("Two");
            assertThat(polls.poll()).isEmpty();
            assertThat(polls.outcome()).isEqualTo("asked-to-wait");
            site.article("/3", "Three");
            assertThat(Polls.titles(polls.poll())).containsExactly("Three");
        }
    }

    @Test
    void shouldPassOverWhatIsOlderThanTheSourceWants() {
        site.article("/new", "New story");
        sitemap("/map.xml", url("/old", "2026-01-01"), url("/new", "2026-02-01"));

        try (var polls = new Polls(Polls.source(SourceKind.SITEMAP, site.address("/map.xml"))
                .setSince(Instant.parse("2026-01-15T00:00:00Z"))
                .build())) {
            assertThat(Polls.titles(polls.poll())).containsExactly("New story");
            assertThat(site.times("/old")).isZero();
        }
    }

    @Test
    void shouldSayWhatIsWrongWithPagesAndBrokenSitemaps() {
        site.article("/1", "One").put("/2", "text/html", "<html><body></body></html>");
        site.put(
                "/map.xml",
                "application/xml",
                "<urlset>" + url("/1", "2026-01-03") + url("/2", "2026-01-02") + url("/gone", "2026-01-01")
                        + "<url><loc>http://127.0");

        try (var polls = polls()) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).containsExactly("One");
            assertThat(Polls.reasons(items)).containsExactlyInAnyOrder("broken-feed", "empty", "unreachable");
            assertThat(Polls.reasons(polls.poll())).as("said once").isEmpty();
        }
    }
}
