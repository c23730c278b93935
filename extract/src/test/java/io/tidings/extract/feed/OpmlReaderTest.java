package io.tidings.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.feed.OpmlReader.Subscription;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OpmlReaderTest {

    @Test
    void shouldReadSubscriptionsWithTheFoldersTheyStandIn() {
        var list = OpmlReader.read(bytes("""
            <?xml version="1.0"?>
            <opml version="2.0"><head><title>Mine</title></head><body>
              <outline text="World"><outline text="Asia">
                <outline type="rss" text="Harbour Post" xmlUrl="https://post.example/rss" htmlUrl="https://post.example/"
                         language="en"/>
              </outline></outline>
              <outline type="rss" title="The Desk" text="desk" xmlUrl="https://desk.example/feed" category="tech, local"/>
            </body></opml>
            """));

        assertThat(list.orElseThrow()).hasSize(2);
        var first = list.orElseThrow().getFirst();
        assertThat(first.address()).isEqualTo("https://post.example/rss");
        assertThat(first.title()).isEqualTo("Harbour Post");
        assertThat(first.homepage()).isEqualTo("https://post.example/");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.folders()).containsExactly("World", "Asia");
        var last = list.orElseThrow().getLast();
        assertThat(last.title()).isEqualTo("The Desk");
        assertThat(last.folders()).as("the folders before have ended").containsExactly("tech", "local");
    }

    @Test
    void shouldKeepWhatIsWholeOfAListThatBreaksOffAndDefineNoEntity() {
        var list = OpmlReader.read(bytes("""
            <!DOCTYPE opml [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <opml version="1.0"><body><outline text="&secret;" xmlUrl="https://a.example/rss"/><outline text="B" xmlU"""));

        assertThat(list.orElseThrow()).extracting(Subscription::address).containsExactly("https://a.example/rss");
        assertThat(list.orElseThrow().getFirst().title()).isEqualTo("&secret;");
    }

    @Test
    void shouldSayThatSomethingElseIsNoList() {
        assertThat(OpmlReader.read(bytes("sources:\n  - id: a\n"))).isEmpty();
        assertThat(OpmlReader.read(bytes("<rss version='2.0'><channel/></rss>")))
                .isEmpty();
        assertThat(OpmlReader.read(new byte[0])).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
