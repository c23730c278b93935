package io.tidings.extract.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String FEED = "<?xml version=\"1.0\"?><rss><t>Thời sự – ổn</t></rss>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void shouldReadUnicodeWithAndWithoutAMark(String charset) {
        byte[] bare = FEED.getBytes(Charset.forName(charset));
        byte[] marked = ("\uFEFF" + FEED).getBytes(Charset.forName(charset));

        assertThat(Encoding.decode(bare, null)).isEqualTo(FEED);
        assertThat(Encoding.decode(marked, null)).isEqualTo(FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "koi8-r", "ISO-8859-5"})
    void shouldBelieveADeclarationOfALegacyEncoding(String charset) {
        String feed = "<?xml version='1.0' encoding='" + charset + "'?><t>Погода в порту</t>";

        assertThat(Encoding.decode(feed.getBytes(Charset.forName(charset)), null))
                .isEqualTo(feed);
    }

    @Test
    void shouldReadAsianEncodingsUnderTheNamesInUse() {
        String chinese = "<?xml version='1.0' encoding='gb2312'?><t>港口天气预报</t>";
        String japanese = "<?xml version='1.0' encoding='iso-2022-jp'?><t>港の天気</t>";

        assertThat(Encoding.decode(chinese.getBytes(Charset.forName("GBK")), null))
                .isEqualTo(chinese);
        assertThat(Encoding.decode(japanese.getBytes(Charset.forName("ISO-2022-JP")), null))
                .isEqualTo(japanese);
    }

    @Test
    void shouldReadUtf8WhateverIsDeclared() {
        String feed = "<?xml version='1.0' encoding='iso-8859-1'?><t>Thời sự</t>";

        assertThat(Encoding.decode(feed.getBytes(StandardCharsets.UTF_8), "text/xml; charset=windows-1252"))
                .isEqualTo(feed);
    }

    @Test
    void shouldReadWindows1252WhereUtf8IsDeclaredButNotMeant() {
        String feed = "<?xml version='1.0' encoding='utf-8'?><t>“Café” – 5 €</t>";

        assertThat(Encoding.decode(feed.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(feed);
    }

    @Test
    void shouldStayWithUtf8WhenACharacterIsCutOrAFewBytesAreBroken() {
        byte[] whole = "<t>Thời sự ổn định ở</t>".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf("<t>ờ".getBytes(StandardCharsets.UTF_8), 5);
        whole[whole.length - 5] = (byte) 0xFF;

        assertThat(Encoding.decode(cut, null)).isEqualTo("<t>\uFFFD");
        assertThat(Encoding.decode(whole, null)).startsWith("<t>Thời sự ổn định");
    }

    @Test
    void shouldTakeTheHeadersEncodingWhereTheDocumentDeclaresNone() {
        byte[] bytes = "<t>Погода</t>".getBytes(Charset.forName("windows-1251"));

        assertThat(Encoding.decode(bytes, "text/xml; charset=\"windows-1251\"")).isEqualTo("<t>Погода</t>");
    }

    @Test
    void shouldNotFailOnEncodingsThatNobodyKnows() {
        assertThat(Encoding.decode(
                        "<?xml version='1.0' encoding='nope'?><t>x</t>".getBytes(StandardCharsets.UTF_8), "a b"))
                .contains("<t>x</t>");
    }
}
