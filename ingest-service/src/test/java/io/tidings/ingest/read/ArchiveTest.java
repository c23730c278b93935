package io.tidings.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.news.SourceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final String PARAGRAPHS = """
        <p>The harbour said on Monday that the ferry to the outer islands runs again after nine days of storm.</p>
        <p>Two crossings a day are planned until the end of the month, and bicycles travel free of charge.</p>
        <p>The next timetable will be published by the county in the first week of spring, a clerk said.</p>
        """;

    @TempDir
    private Path folder;

    private static String page(String title) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>" + PARAGRAPHS
                + "</article></body></html>";
    }

    private static byte[] response(String path, String http) {
        var body = http.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://desk.example" + path
                + "\r\nWARC-Date: 2026-02-03T07:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + path.charAt(path.length() - 1)
                + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        return joined(
                List.of(head.getBytes(StandardCharsets.UTF_8), body, "\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] article(int number) {
        return response("/" + number, "HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + page("Story " + number));
    }

    private static byte[] joined(List<byte[]> parts) {
        var out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] packed(byte[] record) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(record);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private Polls polls(String name, byte[]... records) throws IOException {
        var file = Files.write(folder.resolve(name), joined(List.of(records)));
        return new Polls(Polls.source(SourceKind.AUTO, file.toString()).build());
    }

    @Test
    void shouldReadThePagesThatWereAnsweredWellAndPassOverEverythingElse() throws IOException {
        var redirect = response("/2", "HTTP/1.1 302 Found\nContent-Type: text/html\n\n<a href='/1'>here</a>");
        var picture = response("/3", "HTTP/1.1 200 OK\nContent-Type: image/png\n\nPNG");

        try (var polls = polls("a.warc", article(1), redirect, picture, article(4))) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).containsExactly("Story 1", "Story 4");
            assertThat(Polls.reasons(items)).isEmpty();
            assertThat(Polls.urls(items)).containsExactly("https://desk.example/1", "https://desk.example/4");
        }
    }

    @Test
    void shouldReadAnArchiveThatIsPackedRecordByRecord() throws IOException {
        try (var polls = polls("a.warc.gz", packed(article(1)), packed(article(2)))) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Story 1", "Story 2");
        }
    }

    @Test
    void shouldReadAnArcFile() throws IOException {
        var body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("Story 1");
        var about = "1 0 Desk\nURL IP-address Archive-date Content-type Archive-length\n";
        var arc = "filedesc://a.arc 127.0.0.1 20260203070000 text/plain " + about.length() + "\n" + about
                + "\nhttps://desk.example/1 127.0.0.1 20260203070000 text/html " + body.length() + "\n" + body + "\n";

        try (var polls = polls("a.arc", arc.getBytes(StandardCharsets.UTF_8))) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Story 1");
        }
    }

    private static String arc(String address, String page) {
        var body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        return address + " 127.0.0.1 20260203070000 text/html " + body.length() + "\n" + body + "\n";
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldReadAnArcRecordWhoseAddressHasSpaces(boolean isPacked) throws IOException {
        var about = "1 0 Desk\nURL IP-address Archive-date Content-type Archive-length\n";
        var records = java.util.stream.Stream.of(
                        "filedesc://a.arc 127.0.0.1 20260203070000 text/plain " + about.length() + "\n" + about + "\n",
                        arc("https://desk.example/a?title=From the harbour&id=1", page("Story 1")),
                        arc("https://desk.example/2", page("Story 2")))
                .map(record -> record.getBytes(StandardCharsets.UTF_8))
                .map(record -> isPacked ? packed(record) : record)
                .toArray(byte[][]::new);

        try (var polls = polls("a.arc", records)) {
            var items = polls.poll();

            assertThat(Polls.reasons(items)).isEmpty();
            assertThat(Polls.titles(items)).containsExactly("Story 1", "Story 2");
            assertThat(Polls.urls(items))
                    .containsExactly(
                            "https://desk.example/a?title=From%20the%20harbour&id=1", "https://desk.example/2");
        }
    }

    @Test
    void shouldCountABrokenArcRecordOnce() throws IOException {
        var about = "1 0 Desk\nURL IP-address Archive-date Content-type Archive-length\n";
        var arc = "filedesc://a.arc 127.0.0.1 20260203070000 text/plain " + about.length() + "\n" + about
                + "\n\nhttps://desk.example/1 127.0.0.1 20260203070000 text/html 99 99 99\nnothing\n\n"
                + arc("https://desk.example/2", page("Story 2"));

        try (var polls = polls("a.arc", arc.getBytes(StandardCharsets.UTF_8))) {
            var items = polls.poll();

            assertThat(Polls.reasons(items)).containsExactly("broken-record");
            assertThat(Polls.titles(items)).containsExactly("Story 2");
        }
    }

    @Test
    void shouldTakeAnArchivesIndexForNoNews() throws IOException {
        var index =
                " CDX N b a m s k r M S V g\nexample,desk)/1 20260203070000 https://desk.example/1 text/html 200 A - -"
                        + " 1085 1260 a.warc\n";

        try (var polls = polls("a.warc.cdx", index.getBytes(StandardCharsets.UTF_8))) {
            assertThat(Polls.reasons(polls.poll())).containsExactly("unsupported-kind");
        }
    }

    @Test
    void shouldPassOverAndCountABrokenRecordInTheMiddle() throws IOException {
        var garbage = "\u0001\u0002 no record at all \n\n".getBytes(StandardCharsets.UTF_8);

        try (var polls = polls("a.warc", article(1), garbage, article(2))) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).containsExactly("Story 1", "Story 2");
            assertThat(Polls.reasons(items)).containsExactly("broken-record");
        }
    }

    @Test
    void shouldPassOverAndCountAPackedRecordWithDamagedBytes() throws IOException {
        var damaged = packed(article(2));
        for (var i = damaged.length / 2; i < damaged.length / 2 + 20; i++) {
            damaged[i] ^= 0x55;
        }

        try (var polls = polls("a.warc.gz", packed(article(1)), damaged, packed(article(3)), packed(article(4)))) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).containsExactly("Story 1", "Story 3", "Story 4");
            assertThat(Polls.reasons(items)).containsExactly("broken-record");
        }
    }

    @Test
    void shouldPassOverAndCountAPackedRecordThatUnpacksToSomethingElse() throws IOException {
        var damaged = packed(article(2));
        damaged[damaged.length - 6] ^= 1; // within its checksum

        try (var polls = polls("a.warc.gz", packed(article(1)), damaged, packed(article(3)))) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).containsExactly("Story 1", "Story 3");
            assertThat(Polls.reasons(items)).containsExactly("broken-record");
        }
    }

    @Test
    void shouldReadAnArchiveThatIsPackedAsAWhole() throws IOException {
        try (var polls = polls("a.warc.gz", packed(joined(List.of(article(1), article(2), article(3)))))) {
            assertThat(Polls.titles(polls.poll())).containsExactly("Story 1", "Story 2", "Story 3");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 200, 400, 600})
    void shouldKeepWhatIsWholeOfAnArchiveThatBreaksOff(int missing) throws IOException {
        var last = article(2);
        var cut = java.util.Arrays.copyOf(last, last.length - 4 - missing);

        try (var polls = polls("a.warc", article(1), cut)) {
            var items = polls.poll();

            assertThat(Polls.titles(items)).contains("Story 1");
            assertThat(Polls.titles(items).size() + Polls.reasons(items).size()).isEqualTo(2);
            assertThat(Polls.reasons(items)).containsAnyOf("broken-record");
        }
    }

    @Test
    void shouldPassOverWhatWasCapturedBeforeTheSourceBegins() throws IOException {
        var file = Files.write(folder.resolve("a.warc"), article(1));

        try (var polls = new Polls(Polls.source(SourceKind.ARCHIVE, file.toString())
                .setSince(Instant.parse("2026-02-04T00:00:00Z"))
                .build())) {
            assertThat(polls.poll()).isEmpty();
            assertThat(polls.outcome()).isEqualTo("fetched");
        }
    }

    @Test
    void shouldSayThatSomethingElseIsNoArchive() throws IOException {
        var file = Files.writeString(folder.resolve("a.warc"), "This is a text, and no archive at all.\n");

        try (var polls =
                new Polls(Polls.source(SourceKind.ARCHIVE, file.toString()).build())) {
            assertThat(Polls.reasons(polls.poll())).containsExactly("broken-record");
        }
    }
}
