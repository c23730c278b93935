package io.tidings.ingest.credential;

import io.tidings.news.Credential;
import io.tidings.news.CredentialUse;
import io.tidings.news.SourceDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Looks secrets up, anew each time: one that is changed in its file counts from the next poll on. Thread-safe.
public final class Secrets {

    /// What was found.
    public sealed interface Found {}

    /// All of them are there.
    ///
    /// @param headers to send
    /// @param query parameters to send
    /// @param values the secrets themselves, so that they can be kept out of messages
    public record Sent(Map<String, String> headers, Map<String, String> query, List<String> values) implements Found {

        /// Whether there is anything to send.
        public boolean isEmpty() {
            return headers.isEmpty() && query.isEmpty();
        }

        /// The text without the secrets in it.
        public String hidden(String text) {
            var hidden = text;
            for (var value : values) {
                hidden = hidden.replace(value, "…");
            }
            return hidden;
        }

        @Override
        public String toString() {
            return "Sent[" + values.size() + " secrets]";
        }
    }

    /// One is not where the definition says.
    ///
    /// @param message a sentence for a person: which, and what to do
    public record Missing(String message) implements Found {}

    private record Value(@Nullable String secret, String message) {}

    private final UnaryOperator<@Nullable String> environment;

    /// @param environment gives an environment variable by its name, or null
    @SuppressWarnings(
            "NullAway") // JSpecify's UnaryOperator of nullable strings is what Map::get and System::getenv are
    public Secrets(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    /// Those of this process.
    @SuppressWarnings("NullAway") // as above
    public static Secrets ofThisProcess() {
        return new Secrets(System::getenv);
    }

    /// What has to be sent to the source's host.
    public Found of(SourceDefinition source) {
        var headers = new LinkedHashMap<String, String>();
        var query = new LinkedHashMap<String, String>();
        var values = new ArrayList<String>();
        for (var credential : source.getCredentials()) {
            var value = value(credential, source);
            var secret = value.secret();
            if (secret == null) {
                return new Missing(value.message());
            }
            values.add(secret);
            switch (credential.getUse()) {
                case BEARER -> headers.put("Authorization", "Bearer " + secret);
                case BASIC -> {
                    var encoded = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
                    values.add(encoded);
                    headers.put("Authorization", "Basic " + encoded);
                }
                case HEADER -> headers.put(String.valueOf(credential.getName()), secret);
                case QUERY -> query.put(String.valueOf(credential.getName()), secret);
            }
        }
        return new Sent(headers, query, values);
    }

    /// The tokens that whoever sends to the source may show; those that are not there let nobody in.
    public List<String> tokens(SourceDefinition source) {
        return source.getCredentials().stream()
                .filter(credential -> credential.getUse() == CredentialUse.BEARER)
                .flatMap(credential -> {
                    var secret = value(credential, source).secret();
                    return secret == null
                            ? java.util.stream.Stream.<String>empty()
                            : java.util.stream.Stream.of(secret);
                })
                .toList();
    }

    private Value value(Credential credential, SourceDefinition source) {
        var variable = credential.getEnvironment();
        if (variable != null) {
            var value = environment.apply(variable);
            return value == null || value.isBlank()
                    ? new Value(
                            null,
                            "The environment variable " + variable + ", which holds a credential of source "
                                    + source.getSourceId() + ", is not set for ingest; set it and restart ingest")
                    : new Value(value.strip(), "");
        }
        var file = String.valueOf(credential.getFile());
        try {
            var value = Files.readString(Path.of(file)).strip();
            return value.isEmpty()
                    ? new Value(
                            null,
                            "The file " + file + ", which holds a credential of source " + source.getSourceId()
                                    + ", is empty; write the secret into it")
                    : new Value(value, "");
        } catch (IOException e) {
            return new Value(
                    null,
                    "The file " + file + ", which holds a credential of source " + source.getSourceId()
                            + ", cannot be read by ingest (" + e.getClass().getSimpleName()
                            + "); put it there on the machine of ingest, readable for its user");
        }
    }
}
