package io.tidings.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.runtime.source.SourceEntry;
import io.tidings.schemas.serde.TrustedRecords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpmlSourcesTest {

    private static final Instant NOW = Instant.parse("2026-02-03T07:00:00Z");

    @BeforeAll
    static void trust() {
        TrustedRecords.add();
    }

    @Test
    void shouldGiveEachFeedAnIdMadeOfItsAddressAndFoldersAsLabels() {
        var sources = OpmlSources.of(bytes("""
            <opml version="2.0"><body><outline text="Thế giới">
              <outline text="A" xmlUrl="https://www.a.example/rss/world.xml"/>
              <outline text="A again" xmlUrl="https://www.a.example/rss/world.xml"/>
              <outline text="B" xmlUrl="https://a.example/rss/world.rss"/>
            </outline></body></opml>
            """));

        assertThat(sources).extracting(SourceEntry::id).containsExactly("a.example-rss-world", "a.example-rss-world-2");
        assertThat(sources.getFirst().labels()).containsExactly("the-gioi");
    }

    @Test
    void shouldReadBackWhatItWrote() {
        var entry = SourceEntries.feed(
                "desk.example-feed",
                "https://desk.example/feed?a=1&b=2",
                "Desk & \"Sons\" <daily>",
                "en",
                "https://desk.example/",
                List.of("local", "tech"));

        var back = OpmlSources.of(bytes(OpmlSources.opml(List.of(entry.standing(NOW)))));

        assertThat(back).containsExactly(entry);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
