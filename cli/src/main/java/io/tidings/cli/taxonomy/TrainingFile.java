package io.tidings.cli.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidings.extract.clean.CleanText;
import io.tidings.text.language.LanguageIdentifier;
import io.tidings.text.topic.learned.LabelledArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines of `{"title","text","language","topics":["medtop:…"]}`: what a person says that articles are about. Without
/// `language` it is told from the text; other keys are passed over, so that lines of articles can be labelled.
final class TrainingFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "medtop:\\d{8}";

    private TrainingFile() {}

    /// @throws IOException if the file cannot be read
    /// @throws IllegalArgumentException if a line is none of these, with its number
    static List<LabelledArticle> read(Path file, LanguageIdentifier languages) throws IOException {
        var articles = new ArrayList<LabelledArticle>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    articles.add(article(JSON.readTree(line), languages));
                } catch (JsonProcessingException | IllegalArgumentException wrong) {
                    throw new IllegalArgumentException(
                            file + " line " + number + ": "
                                    + String.valueOf(wrong.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse(""),
                            wrong);
                }
            }
        }
        return articles;
    }

    private static LabelledArticle article(JsonNode line, LanguageIdentifier languages) {
        var text = CleanText.composed(line.path("text").asText(""));
        if (text.isBlank()) {
            throw new IllegalArgumentException("`text` is missing");
        }
        if (!line.path("topics").isArray()) {
            throw new IllegalArgumentException("`topics` is missing; a list of ids is wanted, `[]` for none");
        }
        var topics = new HashSet<String>();
        for (var topic : line.path("topics")) {
            if (!topic.asText().matches(TOPIC)) {
                throw new IllegalArgumentException("`topics` has " + topic + "; ids as \"medtop:16000000\" are wanted");
            }
            topics.add(topic.asText());
        }
        var title =
                line.hasNonNull("title") ? CleanText.composed(line.get("title").asText()) : null;
        return new LabelledArticle(language(line, title, text, languages), title, text, topics);
    }

    private static String language(JsonNode line, @Nullable String title, String text, LanguageIdentifier languages) {
        return line.hasNonNull("language")
                ? line.get("language").asText()
                : languages.identify(title, text, null).code();
    }
}
