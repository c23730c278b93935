package io.tidings.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentKindTest {

    private static ContentKind of(String text) {
        return ContentKind.of(text.getBytes(StandardCharsets.UTF_8), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PLAIN_TEXT | Cầu mới thông xe. Hôm nay, 3/2.
        PLAIN_TEXT | https://a.example/ is where it stands
        PLAIN_TEXT | <3 từ Hà Nội
        PLAIN_TEXT | [1] A footnote first
        PLAIN_TEXT | {not json}
        HTML | <!DOCTYPE html><html><body>x</body></html>
        HTML | <p>A piece of a page</p>
        HTML | <!-- saved --><HTML><HEAD></HEAD></HTML>
        FEED | <?xml version="1.0"?><rss version="2.0"></rss>
        FEED | <feed xmlns="http://www.w3.org/2005/Atom"/>
        FEED | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>
        FEED | <!DOCTYPE rss [<!ENTITY a "b">]><rss>
        FEED | {"version": "https://jsonfeed.org/version/1.1", "items": []}
        SITEMAP | <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>
        SITEMAP | <sitemapindex></sitemapindex>
        NITF | <?xml version="1.0"?><nitf><head/></nitf>
        NEWSML_G2 | <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"/>
        NEWSML_G2 | <newsMessage></newsMessage>
        JSON_LINES | {"id": "1", "text": "One."}
        OTHER_XML | <note><to>x</to></note>
        OTHER_JSON | {"a": 1}
        OTHER_JSON | ["a"]
        """)
    void shouldTellByTheContent(ContentKind expected, String text) {
        assertThat(of(text)).isEqualTo(expected);
    }

    @Test
    void shouldTellJsonLinesByManyObjectsOrByTheName() {
        byte[] one = "{\"title\": \"no words\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(of("{\"url\":\"https://a.example/1\"}\n{\"url\":\"https://a.example/2\"}\n"))
                .isEqualTo(ContentKind.JSON_LINES);
        assertThat(ContentKind.of(one, "news.jsonl")).isEqualTo(ContentKind.JSON_LINES);
        assertThat(ContentKind.of(one, "news.txt")).isEqualTo(ContentKind.OTHER_JSON);
    }

    @Test
    void shouldTellALineOfAddressesFromText() {
        assertThat(of("https://a.example/1\nhttps://a.example/2\n")).isEqualTo(ContentKind.SITEMAP);
    }

    @Test
    void shouldTellTextInAnotherEncodingFromBytesThatAreNoText() {
        byte[] legacy = "Giá cà phê tăng – “kỷ lục”. Về đâu?"
                .replace("ă", "a")
                .replace("ỷ", "y")
                .replace("ụ", "u")
                .replace("ề", "e")
                .replace("đ", "d")
                .getBytes(Charset.forName("windows-1252"));
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);

        assertThat(ContentKind.of(legacy, "a.txt")).isEqualTo(ContentKind.INVALID_UTF8);
        assertThat(ContentKind.of(noise, "a.txt")).isEqualTo(ContentKind.BINARY);
        assertThat(ContentKind.INVALID_UTF8.reason()).isEqualTo("not-utf-8");
        assertThat(ContentKind.BINARY.reason()).isEqualTo("binary");
    }

    @Test
    void shouldFindABadByteFarBehindTheHead() {
        byte[] text = "Một dòng chữ.\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        text[text.length - 3] = (byte) 0xFF;

        assertThat(ContentKind.of(text, null)).isEqualTo(ContentKind.INVALID_UTF8);
    }

    @Test
    void shouldTakeMarkedAndDeclaredEncodings() {
        byte[] utf16 = "\uFEFFCầu mới".getBytes(StandardCharsets.UTF_16LE);
        byte[] page = "<html><head><meta charset=windows-1251></head><body>Погода</body></html>"
                .getBytes(Charset.forName("windows-1251"));
        byte[] feed = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><title>Погода</title></channel></rss>"
                .getBytes(Charset.forName("windows-1251"));

        assertThat(ContentKind.of(utf16, null)).isEqualTo(ContentKind.PLAIN_TEXT);
        assertThat(ContentKind.of(page, null)).isEqualTo(ContentKind.HTML);
        assertThat(ContentKind.of(feed, null)).isEqualTo(ContentKind.FEED);
    }

    @Test
    void shouldNotTakeZerosForWideCharacters() {
        byte[] font = {0, 1, 0, 0, 0, 12, 0, (byte) 0x80, 0, 3, 0, 64, 'D', 'S', 'I', 'G'};
        byte[] marked = new byte[2000];
        new Random(2).nextBytes(marked);
        marked[0] = (byte) 0xFF;
        marked[1] = (byte) 0xFE;

        assertThat(ContentKind.of(font, null)).isEqualTo(ContentKind.BINARY);
        assertThat(ContentKind.of(marked, null)).isEqualTo(ContentKind.BINARY);
    }

    @Test
    void shouldAskForOneObjectALine() {
        assertThat(of("{\n  \"text\": \"One.\"\n}")).isEqualTo(ContentKind.OTHER_JSON);
    }

    @Test
    void shouldNotMindACharacterThatTheHeadCuts() {
        byte[] head = java.util.Arrays.copyOf("Hôm nay trời đẹp ở".getBytes(StandardCharsets.UTF_8), 22);

        assertThat(ContentKind.of(head, null)).isEqualTo(ContentKind.PLAIN_TEXT);
    }

    @Test
    void shouldTellWhatIsNotRead() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(1);
        }

        assertThat(ContentKind.of(packed.toByteArray(), null)).isEqualTo(ContentKind.GZIP);
        assertThat(of("WARC/1.0\r\nWARC-Type: warcinfo\r\n")).isEqualTo(ContentKind.WARC);
        assertThat(of("%PDF-1.7\n")).isEqualTo(ContentKind.PDF);
        assertThat(of("PK\u0003\u0004xxxx")).isEqualTo(ContentKind.ARCHIVE);
        assertThat(ContentKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, null))
                .isEqualTo(ContentKind.MEDIA);
        assertThat(of("")).isEqualTo(ContentKind.EMPTY);
        assertThat(of(" \n\t")).isEqualTo(ContentKind.EMPTY);
        assertThat(ContentKind.EMPTY.isReadable()).isFalse();
        assertThat(ContentKind.GZIP.isReadable()).isTrue();
    }
}
