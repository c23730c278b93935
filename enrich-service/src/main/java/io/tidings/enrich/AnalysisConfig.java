package io.tidings.enrich;

import io.tidings.runtime.config.ConfigException;
import io.tidings.text.TextAnalyzer;
import io.tidings.text.topic.Taxonomy;
import io.tidings.text.topic.learned.ModelFile;
import io.tidings.text.topic.learned.TopicModel;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What articles are read with besides the rules, gazetteers and lexicons that come with the library. Immutable.
///
/// @param topicModel a file that `tidings taxonomy train` wrote, default none; key `analysis.topic-model`
public record AnalysisConfig(@Nullable Path topicModel) {

    /// Nothing besides.
    public static AnalysisConfig defaults() {
        return new AnalysisConfig(null);
    }

    /// Reads the models; costly.
    ///
    /// @throws ConfigException if one cannot be read
    public TextAnalyzer analyzer() {
        return new TextAnalyzer(Taxonomy.standard(), topics());
    }

    private @Nullable TopicModel topics() {
        if (topicModel == null) {
            return null;
        }
        try {
            return ModelFile.read(topicModel);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigException(
                    "`analysis.topic-model` is " + topicModel + ", which cannot be read: " + e.getMessage());
        }
    }
}
