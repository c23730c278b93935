package io.tidings.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.DatedTime;
import io.tidings.extract.ExtractedArticle;
import org.junit.jupiter.api.Test;

class FeedEntriesTest {

    private static ExtractedArticle article(FeedReading reading, int entry) {
        return FeedEntries.toArticle(reading.entries().get(entry), reading.feed())
                .orElseThrow();
    }

    @Test
    void shouldMakeTheContentTheTextAndTheSummaryTheStandfirst() {
        ExtractedArticle article = article(Feeds.read("wordpress-rss.xml"), 0);

        assertThat(article.method()).isEqualTo(FeedEntries.FROM_CONTENT);
        assertThat(article.title()).isEqualTo("Ferry ‘Marigold’ returns – at last");
        assertThat(article.text()).isEqualTo("""
            Two hundred people stood on the quay when the Marigold came in.
            A long wait
            The first winter went to the hull.
            The second to the engine.
            """);
        assertThat(article.standfirst()).isEqualTo("The old ferry is back in service after two winters in dry dock.");
        assertThat(article.captions()).containsExactly("The Marigold at the quay.");
        assertThat(article.authors()).containsExactly("Nora Pell", "Tom Averill");
        assertThat(article.publishedAt())
                .isNotNull()
                .extracting(DatedTime::text)
                .isEqualTo("2026-02-04T07:30:00Z");
        assertThat(article.siteName()).isEqualTo("The Harbour Gazette");
        assertThat(article.truncated()).isFalse();
    }

    @Test
    void shouldTakeTheSummaryWithoutItsPictureAndLinksWhenThereIsNoContent() {
        FeedReading reading = Feeds.read("vietnamese-rss.xml");

        ExtractedArticle first = article(reading, 0);
        ExtractedArticle second = article(reading, 1);

        assertThat(first.text())
                .isEqualTo("Sáng 3/2, cây cầu dài 1,2 km nối hai bờ sông đã thông xe sau ba năm thi công.\n");
        assertThat(first.method()).isEqualTo(FeedEntries.FROM_SUMMARY);
        assertThat(first.truncated()).isTrue();
        assertThat(first.standfirst()).isNull();
        assertThat(first.language()).isEqualTo("vi");
        assertThat(second.text()).isEqualTo("Học sinh ba xã trở lại lớp.\n");
    }

    @Test
    void shouldNotRepeatASummaryThatIsTheContentsBeginning() {
        FeedReading reading = Feeds.item(
                "<title>T</title><description>The boats left early…</description><content:encoded>&lt;p&gt;The boats"
                        + " left early today.&lt;/p&gt;&lt;p&gt;All of them.&lt;/p&gt;</content:encoded>");

        assertThat(article(reading, 0).standfirst()).isNull();
    }

    @Test
    void shouldNormaliseLettersWithTheirMarksApart() {
        FeedReading reading = Feeds.item("<title>Cầu mới</title><description>Đường phố</description>");

        assertThat(article(reading, 0).title()).isEqualTo("Cầu mới");
        assertThat(article(reading, 0).text()).isEqualTo("Đường phố\n");
    }

    @Test
    void shouldTrustTheTimeOfAChangeLessAsThatOfThePublication() {
        FeedReading reading = Feeds.parse("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title>"
                + "<summary>S.</summary><updated>2026-02-03T07:15:00Z</updated></entry></feed>");

        ExtractedArticle article = article(reading, 0);

        assertThat(article.publishedAt())
                .isNotNull()
                .extracting(DatedTime::confidence)
                .isEqualTo(0.5);
        assertThat(article.modifiedAt())
                .isNotNull()
                .extracting(DatedTime::confidence)
                .isEqualTo(0.95);
    }

    @Test
    void shouldGiveNoArticleWhereTheEntryHasNoWords() {
        FeedReading reading = Feeds.item("<title>T</title><description><![CDATA[<img src='a.jpg'>]]></description>");

        assertThat(FeedEntries.toArticle(reading.entries().getFirst(), reading.feed()))
                .isEmpty();
    }

    @Test
    void shouldKeepOnePersonWhoseSurnameStandsFirst() {
        FeedReading reading = Feeds.item(
                "<description>S.</description><dc:creator>Averill, Tom</dc:creator><dc:creator>By Lan Anh; Minh"
                        + " Đức</dc:creator>");

        assertThat(article(reading, 0).authors()).containsExactly("Averill, Tom", "Lan Anh", "Minh Đức");
    }
}
