package io.tidings.extract.feed;

import static io.tidings.extract.feed.Feeds.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.feed.FeedProblem.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BrokenFeedsTest {

    private static final String WHOLE_ITEM = "<item><title>Whole</title><link>https://a.example/1</link></item>";

    @Test
    void shouldKeepTheEntriesBeforeTheBreakAndSayThatItBreaksOff() {
        FeedReading reading = Feeds.parse("<rss version='2.0'><channel><title>T</title>" + WHOLE_ITEM
                + "<item><title>Cut</title><description>in the mid");

        assertThat(reading.ok()).isTrue();
        assertThat(reading.partial()).isTrue();
        assertThat(reading.error()).isNotNull().extracting(FeedProblem::reason).isEqualTo(Reason.CUT_SHORT);
        assertThat(reading.entries()).extracting(FeedEntry::link).containsExactly("https://a.example/1");
    }

    @Test
    void shouldDropTheEntryThatIsCutWithinATagOrASectionOfCharacters() {
        String start = "<rss version='2.0'><channel>" + WHOLE_ITEM + "<item><title>Cut</title>";

        assertThat(Feeds.parse(start + "<descr").entries()).hasSize(1);
        assertThat(Feeds.parse(start + "<description><![CDATA[<p>half").entries())
                .hasSize(1);
        assertThat(Feeds.parse(start + "<enclosure url='https://a.exam").entries())
                .hasSize(1);
    }

    @Test
    void shouldKeepTheLastEntryWhenOnlyItsEndTagIsMissing() {
        FeedReading reading = Feeds.parse("<rss><channel><item><title>Last</title><link>https://a.example/2</link>\n");

        assertThat(reading.partial()).isTrue();
        assertThat(reading.entries()).hasSize(1);
    }

    @Test
    void shouldKeepWholeItemsOfJsonThatBreaksOff() {
        FeedReading reading = Feeds.parse("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
                + "{\"id\":\"1\",\"url\":\"https://a.example/1\",\"content_text\":\"x\"},{\"id\":\"2\",\"conte");

        assertThat(reading.partial()).isTrue();
        assertThat(reading.entries()).extracting(FeedEntry::id).containsExactly("1");
    }

    @Test
    void shouldUnderstandPrefixesThatNobodyDeclared() {
        FeedEntry entry = Feeds.item(
                        "<dc:creator>A. Name</dc:creator><content:encoded>&lt;p&gt;x&lt;/p&gt;</content:encoded>"
                                + "<media:thumbnail url='https://a.example/t.jpg'/>")
                .entries()
                .getFirst();

        assertThat(entry.author()).isEqualTo("A. Name");
        assertThat(entry.content()).containsExactly(new FeedText("<p>x</p>", true));
        assertThat(entry.image()).isEqualTo("https://a.example/t.jpg");
    }

    @Test
    void shouldReadRssThatTakesAtomForItsDefaultNamespace() {
        FeedReading reading = Feeds.parse("<rss version='2.0'"
                + " xmlns='http://www.w3.org/2005/Atom'><channel><title>T</title><item><title>A</title><link>https://a.example/1</link><pubDate>Tue,"
                + " 03 Feb 2026 07:15:00 GMT</pubDate></item></channel></rss>");

        FeedEntry entry = reading.entries().getFirst();
        assertThat(value(entry.title())).isEqualTo("A");
        assertThat(entry.link()).isEqualTo("https://a.example/1");
        assertThat(Feeds.time(entry.published())).isEqualTo("2026-02-03T07:15:00Z");
    }

    @Test
    void shouldLeaveReferencesThatAreNoneAsTheyAre() {
        FeedEntry entry = Feeds.item(
                        "<title>Fish & Chips &amp; ?a=1&copy=2 &nosuch; &eacute;&#233;&#xE9; &#150;</title>")
                .entries()
                .getFirst();

        assertThat(value(entry.title())).isEqualTo("Fish & Chips & ?a=1&copy=2 &nosuch; ééé –");
    }

    @Test
    void shouldSkipTheDoctypeWithoutReadingIt() {
        FeedReading reading = Feeds.parse("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'>"
                + "<!ENTITY b '&a;&a;&a;&a;]>'><!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<rss version='2.0'><channel><title>&b;&x;</title></channel></rss>");

        assertThat(reading.error()).isNull();
        assertThat(value(reading.feed().title())).isEqualTo("&b;&x;");
    }

    @Test
    void shouldGoOnAfterTagsThatAreNeverEnded() {
        FeedReading reading = Feeds.parse("<rss><channel><title>T<link>https://a.example/<item><title>One"
                + "<link>https://a.example/1</link><item><title>Two</title><guid>https://a.example/2</item></rss>");

        assertThat(value(reading.feed().title())).isEqualTo("T");
        assertThat(reading.entries()).extracting(entry -> value(entry.title())).containsExactly("One", "Two");
        assertThat(reading.entries())
                .extracting(FeedEntry::link)
                .containsExactly("https://a.example/1", "https://a.example/2");
    }

    @Test
    void shouldReadOverEndTagsThatEndNothing() {
        FeedReading reading = Feeds.parse(
                "<rss><channel></b><title>T</title></item><item><title>A</p></title></item></channel></rss>");

        assertThat(reading.error()).isNull();
        assertThat(value(reading.entries().getFirst().title())).isEqualTo("A");
    }

    @Test
    void shouldTakeAnglesInTextForText() {
        FeedEntry entry =
                Feeds.item("<title>2 < 3 and <3 hearts</title>").entries().getFirst();

        assertThat(value(entry.title())).isEqualTo("2 < 3 and <3 hearts");
    }

    @Test
    void shouldReadAttributesWithoutQuotesOrWithoutTheirEnd() {
        FeedEntry bare = Feeds.item("<enclosure url=https://a.example/1.mp3 type=audio/mpeg />")
                .entries()
                .getFirst();
        FeedReading open =
                Feeds.parse("<rss><channel><item><guid isPermaLink=\"false>7</guid><title>A</title></item><item><title"
                        + " a=\"\">B</title></item></channel></rss>");

        assertThat(bare.enclosures()).containsExactly(new FeedEnclosure("https://a.example/1.mp3", "audio/mpeg", null));
        assertThat(open.entries()).extracting(entry -> value(entry.title())).containsExactly("A", "B");
    }

    @Test
    void shouldDropControlCharacters() {
        FeedEntry entry = Feeds.item("<title>a\u0000b\u0008c&#7;d\uFFFE</title>")
                .entries()
                .getFirst();

        assertThat(value(entry.title())).isEqualTo("abcd");
    }

    @Test
    void shouldReadMarkupThatNobodyEscaped() {
        FeedEntry entry = Feeds.item("<description><p>One &amp; <b>two</b></p><br/></description>")
                .entries()
                .getFirst();

        assertThat(entry.summary()).isEqualTo(new FeedText("<p>One &amp; <b>two</b></p><br/>", true));
    }

    @Test
    void shouldReadAFeedBehindAServersWarnings() {
        FeedReading reading = Feeds.parse("<br />\n<b>Warning</b>: something in <b>x.php</b><br />\n"
                + "<?xml version='1.0'?><rss version='2.0'><channel><title>T</title></channel></rss>");

        assertThat(value(reading.feed().title())).isEqualTo("T");
    }

    @Test
    void shouldNotReadMoreThanTheLimitsAllow() {
        var limits = new FeedLimits(10_000, 2, 10, 20);
        String items = WHOLE_ITEM.repeat(5);
        byte[] many = ("<rss><channel>" + items + "</channel></rss>").getBytes(StandardCharsets.UTF_8);
        byte[] longTitle = ("<rss><channel><title>" + "x".repeat(100) + "</title></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);

        FeedReading cut = FeedReader.read(many, null, null, limits);
        FeedReading shortened = FeedReader.read(longTitle, null, null, limits);
        FeedReading refused = FeedReader.read(new byte[10_001], null, null, limits);

        assertThat(cut.entries()).hasSize(2);
        assertThat(cut.error()).isNotNull().extracting(FeedProblem::reason).isEqualTo(Reason.OVER_LIMIT);
        assertThat(value(shortened.feed().title())).hasSize(20);
        assertThat(shortened.error())
                .isNotNull()
                .extracting(FeedProblem::reason)
                .isEqualTo(Reason.OVER_LIMIT);
        assertThat(refused.ok()).isFalse();
        assertThat(refused.error()).isNotNull().extracting(FeedProblem::reason).isEqualTo(Reason.TOO_LARGE);
    }
}
