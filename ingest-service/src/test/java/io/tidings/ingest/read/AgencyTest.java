package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.ingest.intake.Item;
import io.tidings.news.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgencyTest {

    private static final String LONG_AGO = "2020-01-01T00:00:00Z";
    private static final String FAR_AWAY = "2100-01-01T00:00:00Z";

    @TempDir
    private Path folder;

    private static String item(String guid, int version, String status, String embargo, String text) {
        return """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version="%d" xml:lang="en">
              <itemMeta>
                <itemClass qcode="ninat:text"/>
                <provider qcode="nprov:desk"/>
                <versionCreated>2026-02-03T07:00:00Z</versionCreated>
                <embargoed>%s</embargoed>
                <pubStatus qcode="stat:%s"/>
              </itemMeta>
              <contentMeta><headline>Ferry %s runs again</headline></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><body>
                  <p>The harbour said on Monday that the ferry to the outer islands runs again after the storm.</p>
                  <p>%s</p>
                </body></html>
              </inlineXML></contentSet>
            </newsItem>
            """.formatted(guid, version, embargo, status, guid, text);
    }

    private static String message(String... items) {
        return "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>" + String.join("", items)
                + "</itemSet></newsMessage>";
    }

    private static String usable(String guid, int version, String text) {
        return item(guid, version, "usable", LONG_AGO, text);
    }

    private void deliver(String name, String delivery) throws IOException {
        Files.writeString(folder.resolve(name), delivery);
    }

    private Polls watched() {
        return new Polls(Polls.source(SourceKind.AGENCY, folder.toString()).build());
    }

    private static List<String> ids(List<Item> items) {
        return items.stream()
                .map(item -> switch (item) {
                    case Item.Accepted accepted ->
                        String.valueOf(accepted.entry().place().inputId());
                    case Item.Refused refused ->
                        String.valueOf(refused.bad().place().inputId());
                })
                .toList();
    }

    @Test
    void shouldTakeEachItemOfAMessageByItsOwnId() throws IOException {
        deliver("1.xml", message(usable("one", 1, "Two crossings."), usable("two", 1, "Three crossings.")));

        try (var polls = watched()) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).containsExactly("Ferry one runs again", "Ferry two runs again");
            assertThat(ids(items)).containsExactly("one", "two");
            assertThat(polls.poll()).isEmpty();
        }
    }

    @Test
    void shouldTakeALaterVersionUnderTheSameIdSoThatItBecomesARevision() throws IOException {
        deliver("1.xml", usable("one", 1, "Two crossings a day."));
        try (var polls = watched()) {
            assertThat(ids(polls.poll())).containsExactly("one");

            deliver("2.xml", usable("one", 2, "Three crossings a day."));

            assertThat(ids(polls.poll())).containsExactly("one");
        }
    }

    @Test
    void shouldRejectWhatTheAgencyCancelsOrWithholds() throws IOException {
        deliver("1.xml", item("one", 2, "canceled", LONG_AGO, "Two."));
        deliver("2.xml", item("two", 1, "withheld", LONG_AGO, "Two."));

        try (var polls = watched()) {
            assertThat(Polls.reasons(polls.poll())).containsExactly("canceled", "withheld");
        }
    }

    @Test
    void shouldHoldBackAnItemUnderEmbargoAndTakeTheOthersOfItsDeliveryOnce() throws IOException {
        deliver(
                "1.xml",
                message(usable("free", 1, "Two crossings."), item("later", 1, "usable", FAR_AWAY, "Three crossings.")));

        try (var polls = watched()) {
            assertThat(ids(polls.poll())).containsExactly("free");
            assertThat(polls.poll()).isEmpty();
            assertThat(polls.poll()).isEmpty();
        }
    }

    @Test
    void shouldTakeAPieceOfAnItemWithATextInIt() throws IOException {
        deliver("1.xml", """
            <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body>
              <body.head><hedline><hl1>Ferry in a piece</hl1></hedline></body.head>
              <body.content><p>The harbour said that the ferry runs again after nine days of storm.</p></body.content>
            </body></nitf></inlineXML></contentSet>
            """);

        try (var polls =
                new Polls(Polls.source(SourceKind.FOLDER, folder.toString()).build())) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Ferry in a piece");
        }
    }

    @Test
    void shouldSayWhatAListOfVocabulariesIs() throws IOException {
        deliver("1.xml", "<catalog xmlns='http://iptc.org/std/nar/2006-10-01/'><scheme alias='a' uri='u'/></catalog>");

        try (var polls = watched()) {
            var items = polls.poll();

            assertThat(Polls.reasons(items)).containsExactly("unsupported-kind");
            assertThat(((Item.Refused) items.getFirst()).bad().message()).contains("<catalog>");
        }
    }

    @Test
    void shouldTakeAnItemInOnceItsEmbargoIsOver() throws IOException {
        var file = folder.resolve("latest.xml");
        Files.writeString(
                file,
                message(usable("free", 1, "Two crossings."), item("later", 1, "usable", FAR_AWAY, "Three crossings.")));
        try (var polls =
                new Polls(Polls.source(SourceKind.AGENCY, file.toString()).build())) {
            assertThat(ids(polls.poll())).containsExactly("free");

            Files.writeString(
                    file,
                    message(
                            usable("free", 1, "Two crossings."),
                            item("later", 1, "usable", LONG_AGO, "Three crossings.")));

            assertThat(ids(polls.poll())).containsExactly("later");
            assertThat(polls.poll()).isEmpty();
        }
    }

    @Test
    void shouldEndAnItemUnderEmbargoAsWithheldWhereNobodyPollsAgain() throws IOException {
        deliver("1.xml", item("later", 1, "usable", FAR_AWAY, "Three crossings."));

        try (var polls = new Polls(Polls.source(SourceKind.AUTO, folder.toString())
                .setPollEveryMillis(null)
                .setPublishKnown(true)
                .build())) {
            assertThat(Polls.reasons(polls.poll())).containsExactly("withheld");
        }
    }

    @Test
    void shouldKeepTheWholeItemsOfAMessageThatBreaksOff() throws IOException {
        var whole = message(usable("one", 1, "Two crossings."), usable("two", 1, "Three crossings."));
        deliver("1.xml", whole.substring(0, whole.length() - 200));

        try (var polls = watched()) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).containsExactly("Ferry one runs again");
            assertThat(Polls.reasons(items)).containsExactly("broken-feed");
        }
    }

    @Test
    void shouldReadNitfAndNinjsAsWell() throws IOException {
        deliver("1.xml", """
            <nitf><head><docdata><doc-id id-string="n1"/></docdata></head><body>
              <body.head><hedline><hl1>Ferry by NITF</hl1></hedline></body.head>
              <body.content><p>The harbour said that the ferry runs again after nine days of storm.</p></body.content>
            </body></nitf>
            """);
        deliver("2.json", """
            {"uri":"urn:n2","type":"text","version":"1","headline":"Ferry by ninjs","language":"en",
             "body_text":"The harbour said that the ferry runs again after nine days of storm."}
            """);

        try (var polls = watched()) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).containsExactly("Ferry by NITF", "Ferry by ninjs");
            assertThat(ids(items)).containsExactly("n1", "urn:n2");
        }
    }

    @Test
    void shouldSayThatSomethingElseIsNoDelivery() throws IOException {
        deliver("1.txt", "The harbour said on Monday that the ferry runs again.\n");

        try (var polls = watched()) {
            assertThat(Polls.reasons(polls.poll())).containsExactly("unsupported-kind");
        }
    }
}
