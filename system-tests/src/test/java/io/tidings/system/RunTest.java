package io.tidings.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.cli.Tidings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tidings run` as a user calls it: good and bad input, and the same again on what was kept.
@Tag("system")
class RunTest {

    private static final String FEED_THAT_BREAKS_OFF = """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Báo thử</title>
        <item><title>Mưa lớn ở miền Trung</title><link>https://bao.example/mua</link>
        <description>Mưa lớn kéo dài ba ngày qua khiến nhiều tuyến đường ở miền Trung bị ngập.</description></item>
        <item><title>Giá cà phê tăng</title><link>https://bao.example/ca-phe</link><descri\
        """;

    private static final String LINES_WITH_A_BAD_ONE = """
        {"id":"a","title":"Lễ hội hoa","text":"Lễ hội hoa năm nay đón hàng vạn lượt khách tới thăm.","publishedAt":"2026-02-03"}
        {"id":"b", "title"
        {"id":"c","title":"Khai giảng","text":"Học sinh cả nước khai giảng năm học mới vào sáng nay."}
        """;

    @TempDir
    private Path folder;

    @Test
    void shouldGiveEachItemOneOutcomeAndKnowThemAllTheSecondTime() throws IOException {
        // Given
        var input = Files.createDirectory(folder.resolve("input"));
        write(input, "a-bridge.txt", Texts.BRIDGE.getBytes(StandardCharsets.UTF_8));
        write(input, "b-copy.txt", Texts.carriedElsewhere(Texts.BRIDGE).getBytes(StandardCharsets.UTF_8));
        write(input, "c-empty.txt", new byte[0]);
        write(input, "d-binary.txt", new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 9, 8, 7});
        write(input, "e-latin.txt", "Café crème, déjà vu. ".repeat(40).getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(input.resolve("f-huge.txt"), "Một câu dài lê thê. ".repeat(2_200_000));
        write(input, "g-feed.xml", FEED_THAT_BREAKS_OFF.getBytes(StandardCharsets.UTF_8));
        write(input, "h-lines.jsonl", LINES_WITH_A_BAD_ONE.getBytes(StandardCharsets.UTF_8));

        // When
        var first = run(input, "first.jsonl");
        var second = run(input, "second.jsonl");

        // Then
        assertThat(first)
                .extracting(RunTest::told)
                .containsExactly(
                        "a-bridge.txt article",
                        "b-copy.txt duplicate",
                        "c-empty.txt rejected empty",
                        "d-binary.txt rejected binary",
                        "e-latin.txt rejected not-utf-8",
                        "f-huge.txt rejected too-large",
                        "g-feed.xml article",
                        "g-feed.xml rejected broken-feed",
                        "h-lines.jsonl:1 article",
                        "h-lines.jsonl:2 rejected bad-line",
                        "h-lines.jsonl:3 article");
        assertThat(first.get(1).path("duplicateOf")).isEqualTo(first.get(0).path("id"));
        assertThat(first.get(0).path("language").asText()).isEqualTo("vi");
        assertThat(first.get(8).path("publishedAt").asText()).isEqualTo("2026-02-03");
        assertThat(first)
                .filteredOn(line -> !line.path("outcome").asText().equals("rejected"))
                .allMatch(line -> line.path("storyId").asText().startsWith("vi-"));
        assertThat(first.get(1).path("storyId")).isEqualTo(first.get(0).path("storyId"));
        assertThat(first.get(8).path("storyId")).isNotEqualTo(first.get(0).path("storyId"));
        assertThat(second.get(0).path("storyId")).isEqualTo(first.get(0).path("storyId"));
        assertThat(second)
                .filteredOn(line -> !line.path("outcome").asText().equals("rejected"))
                .hasSize(5)
                .allMatch(line -> line.path("outcome").asText().equals("unchanged"));
    }

    @Test
    void shouldSayWhatIsWrongWithItsUse() {
        assertThat(Tidings.commandLine()
                        .execute("run", folder.resolve("nothing-here").toString()))
                .isEqualTo(2);
        assertThat(Tidings.commandLine().execute("run")).isEqualTo(2);
        assertThat(Tidings.commandLine().execute("rum")).isEqualTo(2);
    }

    private List<JsonNode> run(Path input, String name) throws IOException {
        var output = folder.resolve(name);
        var state = folder.resolve("state");
        var exit = Tidings.commandLine()
                .execute("run", "--keep", state.toString(), "-o", output.toString(), input.toString());
        assertThat(exit).isZero();
        var json = new ObjectMapper();
        try (var lines = Files.lines(output)) {
            return lines.map(line -> parse(json, line)).toList();
        }
    }

    private static JsonNode parse(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException(line, e);
        }
    }

    private static void write(Path input, String name, byte[] content) throws IOException {
        Files.write(input.resolve(name), content);
    }

    private static String told(JsonNode line) {
        var file = Path.of(line.path("input").asText()).getFileName();
        return file
                + (line.has("line") ? ":" + line.path("line").asInt() : "")
                + " " + line.path("outcome").asText()
                + (line.has("reason") ? " " + line.path("reason").asText() : "");
    }
}
