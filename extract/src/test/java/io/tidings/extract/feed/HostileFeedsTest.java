package io.tidings.extract.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.feed.score.Mutation;
import io.tidings.extract.kind.ContentKind;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No input may crash, stall or grow memory.
class HostileFeedsTest {

    private static final int MEGABYTE = 1 << 20;

    /// Bytes of a good feed changed, dropped, doubled, or mixed with pieces of markup.
    @Test
    void shouldReadAnyMutationWithoutFailing() {
        LongStream.range(0, 3000).forEach(HostileFeedsTest::readMutation);
    }

    private static void readMutation(long seed) {
        var random = new Random(seed);
        byte[] feed = Feeds.bytes(Feeds.ALL.get(random.nextInt(Feeds.ALL.size())));
        byte[] mutated = Mutation.of(feed, random);

        FeedReading reading = FeedReader.read(mutated, null, null);
        reading.entries().forEach(entry -> FeedEntries.toArticle(entry, reading.feed()));

        assertThat(reading.ok() || reading.error() != null).as("seed " + seed).isTrue();
        assertThat(reading.entries()).as("seed " + seed).hasSizeLessThan(1000);
        assertThat(ContentKind.of(mutated, null)).as("seed " + seed).isNotNull();
    }

    /// Whatever is cut off the end, the entries that remain are the first ones of the whole feed, unchanged.
    @Test
    void shouldKeepWholeEntriesOfAnyBeginning() {
        LongStream.range(0, 1500).forEach(HostileFeedsTest::readBeginning);
    }

    private static void readBeginning(long seed) {
        var random = new Random(seed);
        String name = Feeds.ALL.get(random.nextInt(Feeds.ALL.size()));
        byte[] feed = Feeds.bytes(name);
        int length = random.nextInt(feed.length);

        FeedReading cut = FeedReader.read(Arrays.copyOf(feed, length), null, null);

        FeedReading whole = Feeds.read(name);
        for (int i = 0; i < cut.entries().size() - 1; i++) {
            assertThat(cut.entries().get(i))
                    .as("seed " + seed)
                    .isEqualTo(whole.entries().get(i));
        }
        assertThat(cut.entries().size())
                .as("seed " + seed)
                .isLessThanOrEqualTo(whole.entries().size());
    }

    /// Each piece a million bytes over: what is quadratic would take hours.
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "<a>",
                "</a>",
                "<a b='",
                "<a b=\"x>",
                "<a b='</ c=\"</",
                "<!--",
                "<![CDATA[",
                "<?a",
                "<!DOCTYPE a [",
                "&",
                "&#x",
                "<item>",
                "<item><title>",
                "<title>",
                "<link>a",
                "<item><description><p>",
                "<item><description><![CDATA[<img ",
                "xmlns:a=''",
                "<a xmlns:b='c'>",
                "<a xml:base='d/'>",
                "<channel>",
                "<content:encoded><div>",
                "<media:group>",
                "<author>",
                "<",
                "<!",
                "]]>",
                "<item/>",
                "<item a='1'/>",
                "<x:y ",
                "\u0000",
                "<category>a,</category>"
            })
    void shouldReadAMegabyteOfTheSameTrapInLinearTime(String piece) {
        String trap = "<rss version='2.0'><channel>" + piece.repeat(MEGABYTE / piece.length());

        FeedReading reading = Feeds.parse(trap);
        reading.entries().stream().limit(20).forEach(entry -> FeedEntries.toArticle(entry, reading.feed()));

        assertThat(reading.format()).isEqualTo(FeedFormat.RSS_2_0);
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"{\"a\":", "[", "{\"items\":[", "{\"version\":\"1.0\",\"items\":[{\"id\":\"", "\""})
    void shouldReadAMegabyteOfBadJsonInLinearTime(String piece) {
        FeedReading reading = Feeds.parse("{" + piece.repeat(MEGABYTE / piece.length()));

        assertThat(reading.error()).isNotNull();
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"<img ", "<img src=", "=\"", "href=\"", "<p>", "&amp;", "<div><b>", "<a href='b' ", "<li>"})
    void shouldReadHostileMarkupWithinAnEntryInLinearTime(String piece) {
        String html = piece.repeat(300_000 / piece.length());
        FeedReading reading = Feeds.parseFrom(
                "https://a.example/feed",
                "<rss><channel><item><description><![CDATA[<p>x</p>" + html
                        + "]]></description></item></channel></rss>");

        assertThat(reading.entries()).hasSize(1);
    }
}
