package io.tidings.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.cli.Tidings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTestCommandTest {

    private static final String STORY =
            "The harbour said on Monday that the ferry to the outer islands runs again after"
                    + " nine days of storm. Two crossings a day are planned until the end of the month, and bicycles travel"
                    + " free of charge. The next timetable will be published by the county in the first week of spring.";

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = Tidings.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    private String feed() throws IOException {
        var item = "<item><guid>%s</guid><title>%s</title><description>%s</description><pubDate>0%d Feb 2026 07:00:00"
                + " GMT</pubDate></item>";
        return Files.writeString(
                        folder.resolve("feed.xml"),
                        "<rss version='2.0'><channel><title>Desk</title>"
                                + item.formatted("a", "Ferry", STORY, 1)
                                + item.formatted("b", "Ferry again", STORY, 2)
                                + "</channel></rss>")
                .toString();
    }

    @Test
    void shouldShowFieldsLanguageAndDuplicatesOfAFilesArticlesToAPerson() throws IOException {
        var run = run("source", "test", feed());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("title      Ferry\n")
                .contains("language   en (")
                .contains("duplicate  of none")
                .containsPattern("duplicate  exact of [a-z0-9]{26}")
                .contains("2 news.raw")
                .contains("Nothing was.");
    }

    @Test
    void shouldShowTheRecordsThatWouldBeWrittenAsJson() throws IOException {
        var run = run("source", "test", feed(), "-n", "1", "-o", "json");

        var report = new ObjectMapper().readTree(run.out());
        assertThat(report.path("articles")).hasSize(1);
        assertThat(report.path("articles").path(0).path("language").path("code").asText())
                .isEqualTo("en");
        assertThat(report.path("records").path(0).path("topic").asText()).isEqualTo("news.raw");
        assertThat(report.path("records").path(0).path("value").path("title").asText())
                .isEqualTo("Ferry");
        assertThat(report.path("readToItsEnd").asBoolean()).isFalse();
    }

    @Test
    void shouldFailWhereNoArticleComesOfIt() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.txt"), " \n").toString();

        var run = run("source", "test", empty);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("empty").contains("0 read");
    }

    @Test
    void shouldSayBesideTheRowsWhyNoArticleComesOfIt() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.txt"), " \n").toString();

        var run = run("source", "test", empty, "-o", "csv");

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("tidings: empty: ");
    }

    @Test
    void shouldCountThePageThatWouldBeKept() throws IOException {
        var page = Files.writeString(
                        folder.resolve("page.html"),
                        "<html><body><article><h1>Ferry</h1><p>" + STORY + "</p></article></body></html>")
                .toString();

        var records = new ObjectMapper()
                .readTree(run("source", "test", page, "-o", "json").out())
                .path("records");

        assertThat(records.findValuesAsText("topic")).contains("news.pages");
        assertThat(records.findValue("bytes").asLong()).isGreaterThan(STORY.length());
    }

    @Test
    void shouldShowWhatIsUnderEmbargo() throws IOException {
        Files.writeString(folder.resolve("1.xml"), """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1" xml:lang="en"><itemMeta>
              <itemClass qcode="ninat:text"/><embargoed>2100-01-01T00:00:00Z</embargoed>
              <pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Ferry</headline></contentMeta>
              <contentSet><inlineData contenttype="text/plain">%s</inlineData></contentSet></newsItem>
            """.formatted(STORY));

        var text = run("source", "test", folder.toString(), "--kind", "agency").out();
        var json = run("source", "test", folder.toString(), "--kind", "agency", "-o", "json")
                .out();

        assertThat(text).contains("held-back").contains("urn:x:1").contains("2100-01-01T00:00:00Z");
        assertThat(new ObjectMapper()
                        .readTree(json)
                        .path("heldBack")
                        .path(0)
                        .path("until")
                        .asText())
                .isEqualTo("2100-01-01T00:00:00Z");
    }

    @Test
    void shouldTryEachSourceOfAFileOfSources() throws IOException {
        var feed = feed();
        var sources = Files.writeString(
                        folder.resolve("sources.yaml"),
                        "sources:\n  - {id: one, address: '" + feed + "'}\n  - {id: two, address: '" + feed + "'}\n")
                .toString();

        var run = run("source", "test", sources, "-o", "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("Ferry"))).hasSize(4);
    }

    @Test
    void shouldSayWhatIsWrongWithATargetThatIsNothing() {
        var run = run("source", "test", "no/such/file.xml");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no/such/file.xml").contains("no file here");
    }
}
