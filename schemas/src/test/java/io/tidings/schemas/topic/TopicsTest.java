package io.tidings.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {

    static List<Topic<?>> catalogue() {
        return Topics.ALL;
    }

    @Test
    void shouldHaveOneNameAndOneSubjectEach() {
        assertThat(Topics.ALL)
                .extracting(Topic::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("news."));
        assertThat(Topics.ALL).extracting(Topic::value).doesNotHaveDuplicates();
    }

    @Test
    void shouldPartitionTheStatusAsTheSources() {
        assertThat(Topics.SOURCE_STATUS.partitions()).isEqualTo(Topics.SOURCES.partitions());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void shouldDocumentEachField(Topic<?> topic) {
        assertDocumented(topic.schema());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void shouldShowOthersASchemaWithoutHintsForJava(Topic<?> topic) {
        assertThat(topic.schema().toString()).doesNotContain("avro.java");
    }

    private static void assertDocumented(Schema schema) {
        switch (schema.getType()) {
            case RECORD -> {
                assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
                for (var field : schema.getFields()) {
                    assertThat(field.doc())
                            .as(schema.getFullName() + "." + field.name())
                            .isNotBlank();
                    assertDocumented(field.schema());
                }
            }
            case ENUM -> {
                assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
                assertThat(schema.getEnumDefault())
                        .as("for readers that do not know a later symbol of " + schema.getFullName())
                        .isNotNull();
            }
            case UNION -> schema.getTypes().forEach(TopicsTest::assertDocumented);
            case ARRAY -> assertDocumented(schema.getElementType());
            default -> {}
        }
    }
}
