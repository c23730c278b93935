package io.tidings.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.extract.feed.score.Mutation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No delivery may crash or stall the reader.
class HostileAgencyTest {

    private static final int MEGABYTE = 1 << 20;

    private static final List<String> DELIVERIES = List.of("""
            <nitf><head><docdata management-status="usable"><doc-id id-string="b-1"/><urgency ed-urg="3"/>
            <date.issue norm="20260203T071500Z"/></docdata></head><body><body.head><hedline><hl1>A bridge</hl1></hedline>
            <byline>By <person>Ada Miller</person></byline></body.head><body.content><p>Cars crossed it.</p>
            <media><media-caption>The bridge</media-caption></media></body.content></body></nitf>
            """, """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:x:1" version="4">
            <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-02-03T08:00:00+07:00</versionCreated>
            <pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Rates fall</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>The bank cut them.</p></body></html>
            </inlineXML></contentSet></newsItem></itemSet></newsMessage>
            """, """
            {"uri":"urn:x:2","standard":{"name":"ninjs","version":"2.1"},"type":"text","pubstatus":"usable",
            "firstCreated":"2026-02-03T07:00:00Z","headlines":[{"value":"Rain ahead"}],
            "bodies":[{"contentType":"text/html","value":"<p>It will rain.</p>"}],"subjects":[{"name":"weather"}]}
            """);

    @Test
    @Timeout(60)
    void shouldReadAnyMutationWithoutFailing() {
        LongStream.range(0, 6000).forEach(HostileAgencyTest::readMutation);
    }

    private static void readMutation(long seed) {
        var random = new Random(seed);
        byte[] delivery = DELIVERIES.get(random.nextInt(DELIVERIES.size())).getBytes(StandardCharsets.UTF_8);

        AgencyReading reading = AgencyReader.read(Mutation.of(delivery, random));

        switch (reading) {
            case AgencyReading.Items items ->
                assertThat(items.items()).as("seed " + seed).hasSizeLessThan(1000);
            case AgencyReading.Unreadable unreadable ->
                assertThat(unreadable.message()).as("seed " + seed).isNotBlank();
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"<p>", "<p><em>", "<media>", "<person>a</person>", "<!--", "&amp;", "<![CDATA[", "]]>"})
    void shouldReadAMegabyteOfTheSameTrapWithoutStalling(String piece) {
        String trap = "<nitf><body><body.content>" + piece.repeat(MEGABYTE / piece.length());

        AgencyReading reading = AgencyReader.read(trap.getBytes(StandardCharsets.UTF_8));

        assertThat(reading).isNotNull();
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"[", "{\"a\":", "{\"uri\":\"x\",\"bodies\":[", "\"\\u0041"})
    void shouldReadAMegabyteOfBadJsonWithoutStalling(String piece) {
        AgencyReading reading =
                AgencyReader.read(piece.repeat(MEGABYTE / piece.length()).getBytes(StandardCharsets.UTF_8));

        assertThat(reading).isInstanceOf(AgencyReading.Unreadable.class);
    }
}
