package io.tidings.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "data:text/html,<b>",
                "file:///etc/hosts",
                "//news.example/a",
                "http:",
                "http://a b/"
            })
    void shouldNotLinkToAnythingButWebPages(String address) {
        assertThat(SafeLink.of(address)).isNull();
    }

    @Test
    void shouldLinkToWebPages() {
        assertThat(SafeLink.of("https://news.example/bài?x=1&y=\"")).isNull();
        assertThat(SafeLink.of("HTTPS://news.example/bai?x=1&y=2")).isEqualTo("HTTPS://news.example/bai?x=1&y=2");
    }

    @Test
    void shouldShowTextAsTextWithItsControlCharactersNamed() {
        var shown = ShownBytes.of("một\u0007 \u202edòng\n".getBytes(StandardCharsets.UTF_8));

        assertThat(shown.hex()).isFalse();
        assertThat(shown.text()).isEqualTo("một[U+0007] [U+202E]dòng\n");
    }

    @Test
    void shouldNotTakeTextForBytesWhereItIsCutWithinACharacter() {
        var text = "a" + "ệ".repeat(30_000);

        assertThat(ShownBytes.of(text.getBytes(StandardCharsets.UTF_8)).hex()).isFalse();
    }

    @Test
    void shouldDumpWhatIsNoText() {
        var shown = ShownBytes.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});

        assertThat(shown.hex()).isTrue();
        assertThat(shown.text()).startsWith("000000  89 50 4e 47 00 ").contains(".PNG.");
    }
}
