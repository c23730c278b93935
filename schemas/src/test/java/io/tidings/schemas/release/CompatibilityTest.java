package io.tidings.schemas.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidings.schemas.topic.Topic;
import io.tidings.schemas.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every version that was ever released can be read by the newest schema, and the newest by every one of them. Released
/// versions are the files of `schemas/released/SUBJECT/`; they are added to by `schemas/released/README.md` and never
/// changed.
class CompatibilityTest {

    private static final Path RELEASED = Path.of("released");

    static List<Topic<?>> catalogue() {
        return Topics.ALL;
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void shouldReadAndBeReadByEveryReleasedVersion(Topic<?> topic) {
        var versions = versions(topic);

        for (var version : versions) {
            assertThat(problem(topic.schema(), read(version)))
                    .as("newest reads " + version)
                    .isEmpty();
            assertThat(problem(read(version), topic.schema()))
                    .as(version + " reads newest")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void shouldKeepTheNewestSchemaAmongTheReleased(Topic<?> topic) {
        var released = versions(topic).stream().map(CompatibilityTest::read).toList();
        if (Boolean.getBoolean("tidings.release") && !released.contains(topic.schema())) {
            write(topic, released.size() + 1);
            return;
        }

        assertThat(released.contains(topic.schema()))
                .as("the newest schema of " + topic.subject() + " is released: `./tidings schemas release` does it")
                .isTrue();
    }

    @Test
    void shouldNoticeARequiredFieldThatWasAdded() {
        var before = new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[]}");
        var after = new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}");

        assertThat(problem(after, before)).isNotEmpty();
    }

    private static String problem(Schema reader, Schema writer) {
        var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
        return result.getType() == SchemaCompatibilityType.COMPATIBLE ? "" : result.getDescription();
    }

    private static List<Path> versions(Topic<?> topic) {
        var folder = RELEASED.resolve(topic.subject());
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Topic<?> topic, int version) {
        try {
            var folder = Files.createDirectories(RELEASED.resolve(topic.subject()));
            Files.writeString(
                    folder.resolve("%03d.avsc".formatted(version)),
                    SchemaFormatter.format("json/pretty", topic.schema()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema read(Path version) {
        try {
            return new Schema.Parser().parse(Files.readString(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
