package io.tidings.cli.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.text.topic.learned.ModelFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {

    private final StringWriter printed = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void shouldWriteAModelAndPrintHowOftenScoresWereRight() throws Exception {
        var model = folder.resolve("topics.model");

        assertThat(train(articles(90), "-o", model.toString())).isZero();

        assertThat(printed.toString())
                .contains("score", "share", "0.90 to 1.00")
                .contains("topics-" + ModelFile.read(model).version() + ": 1 topics learned, 0 left out")
                .contains("topics are emitted from a score of 0.5");
        assertThat(Files.readString(model)).contains("topic\tmedtop:15000000\tsport\t");
    }

    @Test
    void shouldSayWhichLineIsWrong() throws Exception {
        var model = folder.resolve("topics.model").toString();

        assertThat(train("{\"text\":\"a\",\"topics\":[]}\n{\"text\":\"b\",\"topics\":[\"sport\"]}\n", "-o", model))
                .isEqualTo(2);
        assertThat(printed.toString()).contains("line 2", "medtop:16000000");
        assertThat(train("{\"text\":\"a\"}\n", "-o", model)).isEqualTo(2);
        assertThat(printed.toString()).contains("`topics` is missing");
        assertThat(train("{\"text\":\"a\",\"topics\":[]}\n", "-o", model)).isEqualTo(2);
        assertThat(printed.toString()).contains("no topic has 20 articles");
    }

    private int train(String lines, String... options) throws Exception {
        var file = Files.writeString(folder.resolve("labelled.jsonl"), lines);
        var command = new CommandLine(new TrainCommand());
        command.setOut(new PrintWriter(printed, true));
        command.setErr(new PrintWriter(printed, true));
        var all = new ArrayList<>(List.of(options));
        all.add(file.toString());
        return command.execute(all.toArray(String[]::new));
    }

    /// Every third is on sport.
    private static String articles(int number) {
        var random = new Random(3);
        var words = List.of("town", "said", "year", "people", "morning", "road", "week");
        var sport = List.of("goal", "referee", "penalty", "striker");
        var lines = new StringBuilder();
        for (int article = 0; article < number; article++) {
            var text = new StringBuilder();
            for (int word = 0; word < 30; word++) {
                var from = article % 3 == 0 && random.nextInt(3) == 0 ? sport : words;
                text.append(from.get(random.nextInt(from.size()))).append(' ');
            }
            lines.append("{\"language\":\"en\",\"text\":\"%s\",\"topics\":[%s]}\n"
                    .formatted(text, article % 3 == 0 ? "\"medtop:15000000\"" : ""));
        }
        return lines.toString();
    }
}
