package io.tidings.bench.extract;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tidings.bench.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A development set: pages and what a person read out of them.
///
/// @param pages in the order of the file
public record Corpus(String name, List<Case> pages) {

    /// @param truth the set's own fields
    public record Case(String id, String url, String html, JsonNode truth) {}

    /// All sets of pages: WCXB, Fundus, and the pages of htmldate, of which only the day is known.
    ///
    /// @throws io.tidings.bench.MissingDataException if one is not there
    public static List<Corpus> development(Data data) throws IOException {
        return List.of(
                read("wcxb", data.of("extraction-wcxb-dev", "wcxb-dev"), "ground-truth.json"),
                read("fundus", data.of("extraction-fundus-dev", "fundus-dev"), "ground-truth.json"),
                read("dates", data.of("dates-htmldate-dev", "dates-htmldate-dev"), "expected.json"));
    }

    /// @param folder with `docs.json` and the truth beside it
    static Corpus read(String name, Path folder, String truthFile) throws IOException {
        var json = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        JsonNode truths = json.readTree(Files.readString(folder.resolve(truthFile)));
        JsonNode docs = json.readTree(Files.readString(folder.resolve("docs.json")));
        var cases = new ArrayList<Case>();
        truths.properties().forEach(entry -> {
            JsonNode doc = docs.get(entry.getKey());
            if (doc != null) {
                String url = doc.path("url").asText(entry.getValue().path("url").asText(""));
                cases.add(new Case(entry.getKey(), url, doc.path("html").asText(), entry.getValue()));
            }
        });
        return new Corpus(name, cases);
    }
}
