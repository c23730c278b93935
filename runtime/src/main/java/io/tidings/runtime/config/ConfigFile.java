package io.tidings.runtime.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Configuration files: YAML, keys in kebab-case, read strictly into a record. Thread-safe.
///
/// An unknown key is an error, a key without a value is absent, `${NAME}` and `${NAME:default}` in a value stand for
/// environment variables. Durations are written `20s`, sizes `8MiB`. Records check themselves in their compact
/// constructor ({@link
/// Config}).
public final class ConfigFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // Unknown keys are looked for beforehand, with a better message than Jackson's.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new WrittenUnits())
            .build();

    private ConfigFile() {}

    /// @throws ConfigException if the file cannot be read or what it says is not allowed; the message names file and
    /// key
    public static <T extends Record> T read(Path file, Class<T> type) {
        try {
            return read(file.toString(), Files.readString(file), type, System::getenv);
        } catch (IOException e) {
            throw new ConfigException(
                    file + ": cannot be read (" + e.getClass().getSimpleName() + "); give the path of a YAML file", e);
        }
    }

    /// @param name where the text comes from, for messages
    /// @param environment gives an environment variable by its name, or null
    /// @throws ConfigException as in {@link #read(Path, Class)}
    @SuppressWarnings(
            "NullAway") // JSpecify's UnaryOperator of nullable strings is what Map::get and System::getenv are
    public static <T extends Record> T read(
            String name, String yaml, Class<T> type, UnaryOperator<@Nullable String> environment) {
        try {
            var written = YAML.readTree(yaml);
            var tree = written == null || written.isMissingNode() || written.isNull()
                    ? JsonNodeFactory.instance.objectNode()
                    : new Placeholders(environment).resolve(written);
            KnownKeys.check(tree, type);
            return YAML.treeToValue(tree, type);
        } catch (ConfigException e) {
            throw new ConfigException(name + ": " + e.getMessage(), e);
        } catch (JsonProcessingException e) {
            throw new ConfigException(name + ": " + message(e), e);
        }
    }

    /// The key's place and what is wrong there, without Jackson's talk of classes and references.
    private static String message(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigException ours) {
                return ours.getMessage() == null ? "" : ours.getMessage();
            }
        }
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return "`" + path(mapping) + "`: " + failure.getOriginalMessage();
        }
        return place(failure) + failure.getOriginalMessage();
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String place(JacksonException failure) {
        var location = failure.getLocation();
        return location == null ? "" : "line " + location.getLineNr() + ": ";
    }
}
