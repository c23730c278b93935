package io.tidings.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tidings.extract.ExtractedArticle;
import io.tidings.extract.Extraction.Extracted;
import io.tidings.extract.Extraction.NotAnArticle;
import io.tidings.extract.agency.AgencyReading.Items;
import io.tidings.extract.agency.AgencyReading.Unreadable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AgencyReaderTest {

    private static final String NITF = """
        <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <nitf><head><title>Bridge</title>
        <tobject><tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="Economy"/></tobject>
        <docdata management-status="usable"><doc-id id-string="b-1"/><urgency ed-urg="3"/>
        <date.issue norm="20260203T071500Z"/><du-key version="2"/></docdata></head>
        <body><body.head><hedline><hl1>The bridge opens</hl1></hedline>
        <byline>By <person>Ada Miller</person>, <byttl>Staff Writer</byttl></byline>
        <abstract><p>Years late.</p></abstract></body.head>
        <body.content><p>Cars crossed &x; it.</p><media><media-caption>The bridge</media-caption></media>
        <p>Then <em>ships</em> passed.</p></body.content></body></nitf>
        """;

    private static AgencyReading read(String document) {
        return AgencyReader.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static AgencyItem only(String document) {
        return ((Items) read(document)).items().getFirst();
    }

    private static ExtractedArticle article(String document) {
        return ((Extracted) only(document).extraction()).article();
    }

    private static String newsItem(String status, String content) {
        return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\" version=\"4\" xml:lang=\"vi\">"
                + "<itemMeta><itemClass qcode=\"ninat:text\"/><provider><name>Example News</name></provider>"
                + "<versionCreated>2026-02-03T08:00:00+07:00</versionCreated>"
                + "<firstCreated>2026-02-03T07:00:00+07:00</firstCreated><embargoed>2026-02-04T00:00:00Z</embargoed>"
                + "<pubStatus qcode=\"stat:" + status + "\"/></itemMeta><contentMeta><urgency>2</urgency>"
                + "<creator><name>Lan Nguyen</name></creator><subject qcode=\"medtop:20000350\"><name>central bank"
                + "</name><broader qcode=\"medtop:1\"><name>wider</name></broader></subject>"
                + "<headline>Rates fall</headline></contentMeta><contentSet>" + content + "</contentSet></newsItem>";
    }

    private static final String XHTML = "<inlineXML contenttype=\"application/xhtml+xml\">"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><h2>One</h2>"
            + "<p>Two <b>bold</b>.</p><ul><li>Three</li></ul></body></html></inlineXML>";

    @Test
    void shouldReadNitfWithItsLabelsAndWithoutItsDtd() {
        var label = only(NITF).label();
        var article = article(NITF);

        assertThat(label.guid()).isEqualTo("b-1");
        assertThat(label.version()).isEqualTo("2");
        assertThat(label.urgency()).isEqualTo(3);
        assertThat(label.subjects()).containsExactly(new AgencySubject("subj", "04000000", "economy"));
        assertThat(article.title()).isEqualTo("The bridge opens");
        assertThat(article.authors()).containsExactly("Ada Miller");
        assertThat(article.standfirst()).isEqualTo("Years late.");
        assertThat(article.captions()).containsExactly("The bridge");
        assertThat(article.text()).endsWith("Then ships passed.\n").doesNotContain("root:");
        assertThat(String.valueOf(article.publishedAt())).contains("2026-02-03T07:15:00Z");
    }

    @Test
    void shouldReadANewsItemWithXhtmlInIt() {
        var item = only(newsItem("usable", XHTML));
        var article = article(newsItem("usable", XHTML));

        assertThat(item.label().subjects()).containsExactly(new AgencySubject("medtop", "20000350", "central bank"));
        assertThat(item.label().embargo()).isNotNull();
        assertThat(article.text()).isEqualTo("One\nTwo bold.\nThree\n");
        assertThat(article.authors()).containsExactly("Lan Nguyen");
        assertThat(article.siteName()).isEqualTo("Example News");
        assertThat(article.language()).isEqualTo("vi");
        assertThat(String.valueOf(article.publishedAt())).contains("2026-02-03T00:00:00Z");
        assertThat(String.valueOf(article.modifiedAt())).contains("2026-02-03T01:00:00Z");
    }

    @Test
    void shouldNotGiveOutWhatIsCanceledOrWithheld() {
        for (String status : new String[] {"canceled", "withheld"}) {
            assertThat(only(newsItem(status, XHTML)).extraction())
                    .isInstanceOfSatisfying(
                            NotAnArticle.class, not -> assertThat(not.reason()).isEqualTo(status));
        }
    }

    @Test
    void shouldKeepTheWholeItemsOfAMessageThatBreaksOff() {
        var whole =
                "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>x</sent></header><itemSet>"
                        + newsItem("usable", XHTML) + "<packageItem guid=\"p\"/>" + newsItem("usable", XHTML);

        var reading = (Items) read(whole.substring(0, whole.length() - 40));

        assertThat(reading.items()).hasSize(2);
        assertThat(reading.problem()).contains("breaks off");
        assertThat(reading.items().get(1).extraction())
                .isInstanceOfSatisfying(
                        NotAnArticle.class, not -> assertThat(not.reason()).isEqualTo("package"));
    }

    @Test
    void shouldReadNinjsOfEachVersion() {
        var one = "{\"uri\":\"u\",\"type\":\"text\",\"headline\":\"H\",\"byline\":\"By Ada Miller\",\"versioncreated\":"
                + "\"2026-02-03T07:15:00Z\",\"body_xhtml\":\"<p>One.</p><p>Two.</p>\","
                + "\"subject\":[{\"code\":\"medtop:1\",\"name\":\"n\"}]}";
        var two = "{\"uri\":\"u\",\"headlines\":[{\"role\":\"main\",\"value\":\"H\"}],\"bodies\":[{\"contenttype\":"
                + "\"text/plain\",\"value\":\"One.\\n\\nTwo.\"}],\"by\":\"Ada Miller\",\"standard\":{\"version\":\"2.1\"}}";
        var three = two.replace("2.1", "3.0").replace("\"by\"", "\"pubStatus\":\"usable\",\"by\"");

        for (String document : new String[] {one, two, three}) {
            assertThat(article(document).title()).isEqualTo("H");
            assertThat(article(document).text()).isEqualTo("One.\nTwo.\n");
            assertThat(article(document).authors()).containsExactly("Ada Miller");
        }
        assertThat(((Items) read(three)).format()).isEqualTo(AgencyFormat.NINJS_3);
        assertThat(((Items) read("[" + one + "," + two.substring(0, 30))).problem())
                .contains("1 whole");
    }

    @Test
    void shouldSayWhatIsWrongWithAnythingElse() {
        assertThat(read("<html/>")).isInstanceOf(Unreadable.class);
        assertThat(read("{\"a\":1}")).isInstanceOf(Unreadable.class);
        assertThat(read(" ")).isInstanceOf(Unreadable.class);
        assertThat(AgencyReader.read(new byte[11], null, 10)).isInstanceOf(Unreadable.class);
    }

    @Test
    void shouldSurviveDeepNestingAndEveryCut() {
        var deep = newsItem("usable", "<inlineXML><html>" + "<div>".repeat(200_000) + "x");
        assertThatCode(() -> read(deep)).doesNotThrowAnyException();
        assertThatCode(() -> read("[".repeat(100_000))).doesNotThrowAnyException();
        for (String whole : new String[] {NITF, newsItem("usable", XHTML)}) {
            for (int i = 0; i < whole.length(); i++) {
                assertThat(read(whole.substring(0, i))).isNotNull();
            }
        }
    }
}
