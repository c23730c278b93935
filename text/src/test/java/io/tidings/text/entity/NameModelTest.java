package io.tidings.text.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidings.text.TextAnalyzer;
import io.tidings.text.TextInput;
import io.tidings.text.topic.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With a model that is trained here, on sentences of our own: who is *visited* is a person, what *shuts* is a company.
class NameModelTest {

    private static final String TEXT =
            "Neighbours visited Qorvath yesterday. Zelquin shut in the evening. President Emmanuel Macron came too.";

    @TempDir
    private static Path folder;

    private static NameModel model;

    @BeforeAll
    static void train() throws IOException {
        var random = new Random(1);
        var samples = new ArrayList<NameSample>();
        for (int i = 0; i < 300; i++) {
            var name = "" + (char) ('A' + random.nextInt(26)) + Integer.toString(100_000 + random.nextInt(900_000), 36);
            var person = List.of("Neighbours", "visited", name, "yesterday", ".");
            var company = List.of(name, "shut", "in", "the", "evening", ".");
            samples.add(i % 2 == 0 ? sample(person, 2, "person") : sample(company, 0, "organization"));
        }
        var parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        var trained = NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
        var file = folder.resolve("names.bin");
        try (var out = Files.newOutputStream(file)) {
            trained.serialize(out);
        }
        model = NameModel.read(file);
    }

    @Test
    void shouldFindNamesThatNoRuleFindsAndSayHowSureTheModelIs() {
        var analysis = new TextAnalyzer(Taxonomy.standard(), null, model).analyze(TextInput.of(TEXT));

        assertThat(found(analysis.entities()))
                .contains("PERSON Qorvath", "ORGANISATION Zelquin", "PERSON Emmanuel Macron");
        assertThat(analysis.entities())
                .filteredOn(entity -> entity.name().equals("Qorvath"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.because().getFirst()).matches("model: (0\\.\\d\\d|1\\.00)"));
        assertThat(analysis.modelVersion()).endsWith(",names-" + model.version());
        assertThat(found(new TextAnalyzer().analyze(TextInput.of(TEXT)).entities()))
                .doesNotContain("PERSON Qorvath", "ORGANISATION Zelquin");
    }

    @Test
    void shouldLeaveNamesToTheRulesWhereTheyHaveFoundOne() {
        var analysis = new TextAnalyzer(Taxonomy.standard(), null, model)
                .analyze(TextInput.of("Neighbours visited Paris yesterday. Neighbours visited London yesterday."));

        assertThat(found(analysis.entities()))
                .contains("PLACE Paris", "PLACE London")
                .noneMatch(name -> name.startsWith("PERSON"));
    }

    @Test
    void shouldNotReadOtherLanguages() {
        var analysis = new TextAnalyzer(Taxonomy.standard(), null, model)
                .analyze(TextInput.of("Các hàng xóm đã đến thăm ông ấy hôm qua. Neighbours visited Qorvath yesterday."
                        + " Cửa hàng đóng cửa vào buổi tối và mọi người trong thành phố đều trở về nhà của họ."));

        assertThat(analysis.language().code()).isEqualTo("vi");
        assertThat(found(analysis.entities())).doesNotContain("PERSON Qorvath");
    }

    @Test
    void shouldSayThatAFileIsNoModel() throws IOException {
        var file = Files.writeString(folder.resolve("none.bin"), "no model");

        assertThatThrownBy(() -> NameModel.read(file)).isInstanceOf(IOException.class);
    }

    private static List<String> found(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
    }

    private static NameSample sample(List<String> words, int name, String type) {
        return new NameSample(words.toArray(String[]::new), new Span[] {new Span(name, name + 1, type)}, false);
    }
}
