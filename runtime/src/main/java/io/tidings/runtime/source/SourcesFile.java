package io.tidings.runtime.source;

import io.tidings.news.SourceDefinition;
import io.tidings.runtime.config.Config;
import io.tidings.runtime.config.ConfigFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/// A YAML file of sources, written by people:
///
/// ```yaml
/// sources:
///   - id: inbox
///     kind: folder
///     address: /inbox
///     every: 1s
/// ```
///
/// @param sources in the order of the file, each id once; key `sources`
public record SourcesFile(List<SourceEntry> sources) {

    public SourcesFile {
        Config.require(sources != null, "sources", "nothing", "a list of sources, each with `id` and `address`");
        sources = List.copyOf(sources);
        var ids = new HashSet<String>();
        for (var source : sources) {
            Config.require(ids.add(source.id()), "sources.id", source.id(), "an id that stands in the file once");
        }
    }

    /// Reads the file.
    ///
    /// @throws io.tidings.runtime.config.ConfigException if it cannot be read or what it says is not allowed
    public static SourcesFile read(Path file) {
        return ConfigFile.read(file, SourcesFile.class);
    }

    /// Reads what a person has typed in; placeholders for environment variables are not filled in.
    ///
    /// @throws io.tidings.runtime.config.ConfigException if what it says is not allowed
    public static SourcesFile parse(String yaml) {
        return ConfigFile.read("the text", yaml, SourcesFile.class, _ -> null);
    }

    /// To be polled once, whatever was published before.
    public List<SourceDefinition> once(Instant now) {
        return sources.stream().map(source -> source.once(now)).toList();
    }

    /// To be polled again and again.
    public List<SourceDefinition> standing(Instant now) {
        return sources.stream().map(source -> source.standing(now)).toList();
    }
}
