package io.tidings.ingest.discover;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.fetch.FetchLimits;
import io.tidings.ingest.fetch.Fetcher;
import io.tidings.ingest.read.Site;
import io.tidings.news.SourceKind;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

    private static final String FEED = "<rss version='2.0'><channel><title>Desk</title><item><title>A</title>"
            + "<description>B</description></item></channel></rss>";
    private static final String SITEMAP = "<urlset><url><loc>https://a.example/1</loc></url></urlset>";

    private final Site site = new Site();
    private final Fetcher fetcher = new Fetcher(FetchLimits.defaults(), "Tests", Clock.systemUTC());

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private Discovery.Answer discover(String path) throws InterruptedException {
        return new Discovery(fetcher, true).of(URI.create(site.address(path)));
    }

    @Test
    void shouldFindWhatThePageAndItsRobotsNameAndBelieveNothingUnread() throws InterruptedException {
        site.put("/", "text/html", """
            <html><head><link rel="alternate" type="application/rss+xml" href="/main.rss">
            <link rel="alternate" type="application/rss+xml" href="/dead.rss">
            <link rel="alternate" hreflang="fr" href="/fr/"></head>
            <body><a href="/world/rss.xml">World</a><a href="/about">About</a></body></html>
            """);
        site.put("/main.rss", "application/rss+xml", FEED).put("/world/rss.xml", "text/xml", FEED);
        site.put("/map.xml", "application/xml", SITEMAP);
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow:\nSitemap: " + site.address("/map.xml") + "\n");

        var answer = discover("/");

        assertThat(answer.found())
                .extracting(found -> found.address().getPath() + " " + found.how() + " " + found.kind())
                .containsExactly("/main.rss link FEED", "/world/rss.xml anchor FEED", "/map.xml robots.txt SITEMAP");
        assertThat(site.times("/about")).isZero();
    }

    @Test
    void shouldLookInTheUsualPlacesWhereNothingIsNamed() throws InterruptedException {
        site.put("/", "text/html", "<p>Nothing</p>").put("/feed", "application/xml", FEED);

        assertThat(discover("/").found()).singleElement().satisfies(found -> {
            assertThat(found.how()).isEqualTo("guess");
            assertThat(found.kind()).isEqualTo(SourceKind.FEED);
        });
    }

    @Test
    void shouldLookForASitemapThoughThePageNamesAFeed() throws InterruptedException {
        site.put("/", "text/html", "<link rel='alternate' type='application/rss+xml' href='/main.rss'>")
                .put("/main.rss", "application/rss+xml", FEED)
                .put("/feed", "application/xml", FEED)
                .put("/sitemap.xml", "application/xml", SITEMAP);

        assertThat(discover("/").found())
                .extracting(found -> found.address().getPath() + " " + found.how())
                .containsExactly("/main.rss link", "/sitemap.xml guess");
    }

    @Test
    void shouldSayThatTheAddressIsAFeedItself() throws InterruptedException {
        site.put("/rss", "application/xml", FEED);

        assertThat(discover("/rss").found())
                .singleElement()
                .satisfies(found -> assertThat(found.how()).isEqualTo("itself"));
    }

    @Test
    void shouldSayWhatCouldNotBeFetched() throws InterruptedException {
        var answer = discover("/none");

        assertThat(answer.found()).isEmpty();
        assertThat(answer.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("404"));
    }
}
