package io.tidings.cli.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.schemas.serde.TrustedRecords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {

    static {
        TrustedRecords.add();
    }

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void shouldReadAPageByTheRulesInAFile() throws IOException {
        var page = write(
                "page.html",
                "<html><body><h1>Tides</h1><p>High water at Ellmouth stands at nine in the morning,"
                        + " and again later.</p><div class=story>A library opened.</div></body></html>");
        var rules = write("rules.yaml", "body: div.story\n");

        assertThat(extract("--rules", rules, page)).isZero();

        assertThat(Files.readString(folder.resolve("out.jsonl"))).contains("\"text\":\"A library opened.\\n\"");
    }

    @Test
    void shouldSayWhichRuleIsNoSelector() throws IOException {
        var page = write("page.html", "<p>A library opened.</p>");
        var rules = write("rules.yaml", "title: 'div['\n");

        assertThat(extract("--rules", rules, page)).isEqualTo(2);

        assertThat(errors.toString()).contains("title").contains("div[");
    }

    @Test
    void shouldSayThatAPageIsNoArticleAndWhy() throws IOException {
        var page = write(
                "lost.html",
                "<html><body><h1>Page not found</h1><p>It may have been moved, or deleted, or it"
                        + " never was there in the first place.</p></body></html>");

        assertThat(extract(page)).isEqualTo(1);

        assertThat(errors.toString())
                .contains("lost.html")
                .contains("error-page")
                .contains("Page not found");
        assertThat(Files.readString(folder.resolve("out.jsonl"))).isEmpty();
    }

    private int extract(String... arguments) {
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "-o";
        all[arguments.length + 1] = folder.resolve("out.jsonl").toString();
        return new CommandLine(new ExtractCommand())
                .setErr(new PrintWriter(errors, true))
                .execute(all);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
