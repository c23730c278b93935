package io.tidings.bench.story;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.text.story.FrequencyCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Counts in how many texts of a news article's length the terms of each language stand, and writes the table that the
/// library ships to `--details`: counts of words, none of the text. The sentences are unconnected, so a text is made of
/// twelve, drawn by a seed.
public final class Frequencies implements Benchmark {

    private static final String SET = "language-id-lingua";
    private static final String SENTENCES = "lingua-testdata/src/accuracyReport/resources/language-testdata/sentences";
    private static final int SENTENCES_A_TEXT = 12;
    private static final long SEED = 20261127;

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        run.details()
                .print("# Document frequencies by language, counted by `./tidings bench frequencies`: a count, then the"
                        + " terms with that count.\n");
        int languages = 0;
        int lines = 0;
        for (var file : files(run.data().of(SET, SENTENCES))) {
            var language = String.valueOf(file.getFileName()).replace(".txt", "");
            var table = FrequencyCount.lines(language, texts(Files.readAllLines(file)));
            table.forEach(line -> run.details().print(line + "\n"));
            languages++;
            lines += table.size();
        }
        figures.count("languages", languages, "languages");
        figures.count("lines", lines, "lines");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> texts(List<String> sentences) {
        var shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(SEED));
        var texts = new ArrayList<String>();
        for (int from = 0; from + SENTENCES_A_TEXT <= shuffled.size(); from += SENTENCES_A_TEXT) {
            texts.add(String.join("\n", shuffled.subList(from, from + SENTENCES_A_TEXT)));
        }
        return texts;
    }
}
