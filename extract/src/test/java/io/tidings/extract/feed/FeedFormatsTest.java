package io.tidings.extract.feed;

import static io.tidings.extract.feed.Feeds.time;
import static io.tidings.extract.feed.Feeds.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFormatsTest {

    @Test
    void shouldReadAVietnameseOutletsRss() {
        FeedReading reading = Feeds.parseFrom(
                "https://baothu.example/rss/thoi-su.rss",
                new String(Feeds.bytes("vietnamese-rss.xml"), java.nio.charset.StandardCharsets.UTF_8));

        assertThat(reading.ok()).isTrue();
        assertThat(reading.error()).isNull();
        assertThat(reading.format()).isEqualTo(FeedFormat.RSS_2_0);
        assertThat(value(reading.feed().title())).isEqualTo("Thời sự - Báo Thử RSS");
        assertThat(reading.feed().image()).isEqualTo("https://s1.baothu.example/logo.png");
        FeedEntry first = reading.entries().getFirst();
        assertThat(value(first.title())).isEqualTo("Cầu mới \"thông xe\" & bỏ phà");
        assertThat(first.link()).isEqualTo("https://baothu.example/cau-moi-1.html");
        assertThat(first.image()).isEqualTo("https://i1.baothu.example/a.jpg?w=1200&h=0");
        assertThat(time(first.published())).isEqualTo("2026-02-03T07:15:00Z");
        assertThat(first.language()).isEqualTo("vi");
        FeedEntry second = reading.entries().get(1);
        assertThat(second.link()).isEqualTo("https://baothu.example/truong-hoc-2.html");
        assertThat(second.id()).isEqualTo("2");
        assertThat(second.image()).isEqualTo("https://baothu.example/anh/truong.jpg");
        assertThat(time(second.published())).isEqualTo("2026-02-02T02:05Z");
    }

    @Test
    void shouldReadRssWithTheExtensionsThatBlogSoftwareAdds() {
        FeedReading reading = Feeds.read("wordpress-rss.xml");

        FeedEntry entry = reading.entries().getFirst();
        assertThat(reading.feed().self()).isEqualTo("https://gazette.example/feed/");
        assertThat(reading.feed().link()).isEqualTo("https://gazette.example");
        assertThat(entry.title()).isEqualTo(new FeedText("Ferry ‘Marigold’ returns &#8211; at last", true));
        assertThat(entry.author()).isEqualTo("Nora Pell and Tom Averill");
        assertThat(entry.tags()).containsExactly("Local", "Ferries");
        assertThat(entry.content()).hasSize(1);
        assertThat(entry.comments()).isEqualTo("https://gazette.example/2026/02/marigold/#comments");
        assertThat(entry.enclosures())
                .containsExactly(new FeedEnclosure("https://gazette.example/sound/quay.mp3", "audio/mpeg", "90210"));
        assertThat(entry.image()).isEqualTo("https://gazette.example/img/ferry-large.jpg");
    }

    @Test
    void shouldReadAtomWithItsBaseLanguageAndKindsOfText() {
        FeedReading reading = Feeds.read("atom.xml");

        assertThat(reading.format()).isEqualTo(FeedFormat.ATOM_1_0);
        FeedHead feed = reading.feed();
        assertThat(feed.link()).isEqualTo("https://blatt.example/");
        assertThat(feed.self()).isEqualTo("https://blatt.example/ausgabe/feed.atom");
        assertThat(feed.language()).isEqualTo("de");
        assertThat(feed.subtitle()).isEqualTo(new FeedText("Neues <b>vom Hafen</b>", true));
        assertThat(feed.author()).isEqualTo("Redaktion");
        FeedEntry entry = reading.entries().getFirst();
        assertThat(entry.link()).isEqualTo("https://blatt.example/ausgabe/1.html");
        assertThat(entry.title()).isNotNull().extracting(FeedText::plain).isEqualTo("Fähre & Kran");
        assertThat(time(entry.published())).isEqualTo("2026-02-03T09:15:00Z");
        assertThat(time(entry.updated())).isEqualTo("2026-02-03T10:00:00Z");
        assertThat(entry.authors())
                .containsExactly(new FeedPerson("Ute Kamm", "Ute Kamm", null, "https://blatt.example/ute"));
        assertThat(entry.tags()).containsExactly("Hafen");
        assertThat(entry.source()).isEqualTo("Die Agentur");
        assertThat(entry.content())
                .containsExactly(new FeedText(
                        "<p>Die <a href=\"https://blatt.example/ausgabe/faehre.html\">Fähre</a> fährt"
                                + " &lt;wieder&gt;.</p>",
                        true));
    }

    @Test
    void shouldReadRdfWithItsItemsBesideTheChannel() {
        FeedReading reading = Feeds.read("rdf.xml");

        assertThat(reading.format()).isEqualTo(FeedFormat.RSS_1_0);
        assertThat(value(reading.feed().title())).isEqualTo("Quay");
        FeedEntry entry = reading.entries().getFirst();
        assertThat(entry.link()).isEqualTo("https://quay.example/1");
        assertThat(entry.author()).isEqualTo("R. Moll");
        assertThat(entry.tags()).containsExactly("tides");
        assertThat(time(entry.published())).isEqualTo("2026-02-03T09:00Z");
    }

    @Test
    void shouldReadJsonFeed() {
        FeedReading reading = Feeds.read("feed.json");

        assertThat(reading.error()).isNull();
        assertThat(reading.format()).isEqualTo(FeedFormat.JSON_FEED_1_1);
        assertThat(reading.feed().next()).isEqualTo("https://quay.example/feed.json?page=2");
        FeedEntry first = reading.entries().getFirst();
        assertThat(first.id()).isEqualTo("7");
        assertThat(first.content()).containsExactly(new FeedText("<p>Seven <b>boats</b> left.</p>", true));
        assertThat(time(first.published())).isEqualTo("2026-02-03T00:15:00Z");
        assertThat(first.enclosures())
                .containsExactly(new FeedEnclosure("https://quay.example/7.mp3", "audio/mpeg", "12"));
        FeedEntry second = reading.entries().get(1);
        assertThat(second.link()).isEqualTo("https://elsewhere.example/8");
        assertThat(second.content()).containsExactly(new FeedText("Eight boats\ncame back.", false));
    }

    @Test
    void shouldReadANewsSitemap() {
        FeedReading reading = Feeds.read("news-sitemap.xml");

        assertThat(reading.format()).isEqualTo(FeedFormat.NEWS_SITEMAP);
        FeedEntry entry = reading.entries().getFirst();
        assertThat(entry.link()).isEqualTo("https://baothu.example/bao-so-1.html");
        assertThat(value(entry.title())).isEqualTo("Bão số 1 đổi hướng");
        assertThat(time(entry.published())).isEqualTo("2026-02-03T07:15:00Z");
        assertThat(entry.language()).isEqualTo("vi");
        assertThat(entry.source()).isEqualTo("Báo Thử");
        assertThat(entry.tags()).containsExactly("bão", "thời tiết");
        assertThat(entry.image()).isEqualTo("https://i1.baothu.example/bao.jpg");
        assertThat(reading.entries().get(1).link()).isEqualTo("https://baothu.example/cu.html");
    }

    @Test
    void shouldReadASitemapIndexAndAListOfAddresses() {
        FeedReading index = Feeds.parse("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<sitemap><loc>https://a.example/1.xml</loc><lastmod>2026-02-03</lastmod></sitemap></sitemapindex>");
        FeedReading list = Feeds.parse("https://a.example/1\r\nhttps://a.example/2\r\n");

        assertThat(index.format()).isEqualTo(FeedFormat.SITEMAP_INDEX);
        assertThat(time(index.entries().getFirst().updated())).isEqualTo("2026-02-03");
        assertThat(list.format()).isEqualTo(FeedFormat.TEXT_SITEMAP);
        assertThat(list.entries())
                .extracting(FeedEntry::link)
                .containsExactly("https://a.example/1", "https://a.example/2");
    }

    @ParameterizedTest
    @CsvSource({
        "<rss version='0.91'>, rss-0.91",
        "<rss version='0.92'>, rss-0.92",
        "<rss version='2.0.1'>, rss-2.0",
        "<rss>, rss",
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'>, atom-0.3",
        "<feed xmlns='http://purl.org/atom/ns#'>, atom-0.3",
        "<feed xmlns='http://www.w3.org/2005/Atom'>, atom-1.0",
        "<feed>, atom-1.0",
        "<rdf:RDF xmlns='http://my.netscape.com/rdf/simple/0.9/'>, rss-0.90",
    })
    void shouldTellTheFormatByTheRoot(String root, String format) {
        FeedReading reading = Feeds.parse(root + "<title>x</title>");

        assertThat(reading.format()).isNotNull().extracting(FeedFormat::text).isEqualTo(format);
    }

    @Test
    void shouldSayWhatItIsWhenItIsNoFeed() {
        assertThat(Feeds.parse("<!DOCTYPE html><html><head><title>x</title></head></html>")
                        .error())
                .isNotNull()
                .extracting(FeedProblem::message)
                .asString()
                .contains("HTML page");
        assertThat(Feeds.parse("<note><to>x</to></note>").ok()).isFalse();
        assertThat(Feeds.parse("{\"a\":1}").ok()).isFalse();
        assertThat(Feeds.parse(" \n ").error())
                .isNotNull()
                .extracting(FeedProblem::reason)
                .isEqualTo(FeedProblem.Reason.EMPTY);
    }
}
