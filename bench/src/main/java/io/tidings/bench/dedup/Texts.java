package io.tidings.bench.dedup;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tidings.bench.Data;
import io.tidings.bench.text.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Real articles in three languages.
final class Texts {

    private static final int ENGLISH = 300;

    private Texts() {}

    /// The articles of one language, each on an event of its own as far as is known.
    ///
    /// @param name for figures
    /// @param language BCP 47 code
    record Language(String name, String language, List<String> texts) {}

    static List<Language> of(Data data) throws IOException {
        var vietnamese = Stories.of(data).stream().map(Stories.Story::body).toList();
        return List.of(
                new Language("vietnamese", "vi", vietnamese),
                new Language(
                        "english",
                        "en",
                        bodies(data, "extraction-wcxb-dev", "wcxb-dev", "").stream()
                                .limit(ENGLISH)
                                .toList()),
                new Language("german", "de", bodies(data, "extraction-fundus-dev", "fundus-dev", "de/")));
    }

    private static List<String> bodies(Data data, String archive, String folder, String ids) throws IOException {
        var json = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        var truths = json.readTree(Files.readString(data.of(archive, folder).resolve("ground-truth.json")));
        var bodies = new ArrayList<String>();
        truths.properties().stream()
                .filter(entry -> entry.getKey().startsWith(ids))
                .map(entry -> entry.getValue().path("articleBody").asText(""))
                .filter(body -> !body.isBlank())
                .forEach(bodies::add);
        return bodies;
    }
}
