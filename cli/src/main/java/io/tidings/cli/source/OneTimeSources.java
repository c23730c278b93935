package io.tidings.cli.source;

import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.schemas.id.ArticleIds;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What `run` is given, as sources: one for each input, with an id that is the same whenever the same input is given
/// again.
public final class OneTimeSources {

    private static final int HASH_CHARACTERS = 8;

    private OneTimeSources() {}

    /// @param inputs files, folders, http(s) addresses
    /// @return the sources, in the order of the inputs
    /// @throws IllegalArgumentException with a message for the user if an input is not there
    public static List<SourceDefinition> of(List<String> inputs, Instant requestedAt) {
        var sources = new ArrayList<SourceDefinition>();
        for (var input : inputs) {
            var source = isAddress(input) ? address(input, requestedAt) : path(input, requestedAt);
            if (sources.stream().noneMatch(other -> other.getSourceId().equals(source.getSourceId()))) {
                sources.add(source);
            }
        }
        return List.copyOf(sources);
    }

    public static boolean isAddress(String input) {
        return input.toLowerCase(Locale.ROOT).matches("https?://.*");
    }

    private static SourceDefinition address(String input, Instant requestedAt) {
        var host = URI.create(input).getHost();
        if (host == null) {
            throw new IllegalArgumentException(input + " is no address that can be fetched: it names no host");
        }
        // Whoever types an address wants that one, also one of this machine.
        return definition(id(host, input), SourceKind.AUTO, input, requestedAt, true);
    }

    private static SourceDefinition path(String input, Instant requestedAt) {
        var path = Path.of(input).toAbsolutePath().normalize();
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException(
                    Files.exists(path) ? input + " may not be read by this user" : input + " does not exist");
        }
        var name = path.getFileName() == null ? "root" : path.getFileName().toString();
        return definition(
                id(name, path.toString()),
                Files.isDirectory(path) ? SourceKind.FOLDER : SourceKind.AUTO,
                path.toString(),
                requestedAt,
                false);
    }

    private static SourceDefinition definition(
            String id, SourceKind kind, String address, Instant requestedAt, boolean allowPrivate) {
        return SourceDefinition.newBuilder()
                .setSourceId(id)
                .setKind(kind)
                .setAddress(address)
                .setPublishKnown(true)
                .setKeepPages(true)
                .setAllowPrivateAddresses(allowPrivate)
                .setHeaders(Map.of())
                .setLabels(List.of("run"))
                .setRequestedAt(requestedAt)
                .setDefinedAt(requestedAt)
                .build();
    }

    private static String id(String name, String address) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[-.]+|-+$", "");
        return (plain.isEmpty() ? "input" : plain) + "-"
                + ArticleIds.hash(address).substring(0, HASH_CHARACTERS);
    }
}
