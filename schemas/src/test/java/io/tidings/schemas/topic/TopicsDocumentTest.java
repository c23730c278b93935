package io.tidings.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TopicsDocumentTest {

    private static final String DOCUMENT = TopicsDocument.of(ClusterShape.single());

    @Test
    void shouldStandInTheDocumentationAsTheCatalogueHasIt() throws IOException {
        assertThat(Path.of("..", "docs", "topics.md"))
                .as("run: ./tidings topics document > docs/topics.md")
                .content()
                .isEqualTo(DOCUMENT);
    }

    @Test
    void shouldHaveEveryTopicAndEveryFieldWithAWordOnIt() {
        for (var topic : Topics.ALL) {
            assertThat(DOCUMENT).contains("## " + topic + "\n").contains(topic.purpose());
            for (var field : topic.schema().getFields()) {
                assertThat(field.doc()).as(topic + "." + field.name()).isNotBlank();
                assertThat(DOCUMENT).contains("| `" + field.name() + "` |");
            }
        }
    }

    @Test
    void shouldLinkToPartsThatAreThere() {
        DOCUMENT.lines()
                .flatMap(line ->
                        Pattern.compile("\\(#([a-z0-9-]+)\\)").matcher(line).results())
                .map(link -> link.group(1))
                .distinct()
                .forEach(anchor -> assertThat(DOCUMENT.lines()
                                .filter(line -> line.startsWith("## "))
                                .map(line -> line.substring(3)
                                        .toLowerCase(Locale.ROOT)
                                        .replace(".", "")))
                        .contains(anchor));
    }
}
