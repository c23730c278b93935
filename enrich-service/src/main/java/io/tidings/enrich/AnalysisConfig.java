package io.tidings.enrich;

import io.tidings.runtime.config.ConfigException;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.entity.NameModel;
import io.tidings.text.topic.Taxonomy;
import io.tidings.text.topic.learned.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What articles are read with besides the rules, gazetteers and lexicons that come with the library. Immutable.
///
/// @param topicModel a file that `tidings taxonomy train` wrote, default none; key `analysis.topic-model`
/// @param nameModel a model of OpenNLP's name finder, default none; key `analysis.name-model`
public record AnalysisConfig(
        @Nullable Path topicModel, @Nullable Path nameModel) {

    /// Nothing besides.
    public static AnalysisConfig defaults() {
        return new AnalysisConfig(null, null);
    }

    /// Reads the models; costly.
    ///
    /// @throws ConfigException if one cannot be read
    public TextAnalyzer analyzer() {
        return new TextAnalyzer(
                Taxonomy.standard(),
                read("topic-model", topicModel, ModelFile::read),
                read("name-model", nameModel, NameModel::read));
    }

    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private static <T> @Nullable T read(String key, @Nullable Path file, Reader<T> reader) {
        if (file == null) {
            return null;
        }
        try {
            return reader.read(file);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigException(
                    "`analysis.%s` is %s, which cannot be read: %s".formatted(key, file, e.getMessage()), e);
        }
    }
}
