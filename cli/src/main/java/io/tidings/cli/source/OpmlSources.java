package io.tidings.cli.source;

import io.tidings.extract.feed.OpmlReader;
import io.tidings.extract.feed.OpmlReader.Subscription;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.runtime.source.SourceEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Subscription lists of feed readers as sources, and back: folders are labels.
final class OpmlSources {

    private OpmlSources() {}

    static boolean isOpml(byte[] bytes) {
        return OpmlReader.read(bytes).isPresent();
    }

    /// One source for each feed; the same list gives the same ids.
    static List<SourceEntry> of(byte[] bytes) {
        var ids = new HashSet<String>();
        var addresses = new HashSet<String>();
        return OpmlReader.read(bytes).orElse(List.of()).stream()
                .filter(subscription -> addresses.add(subscription.address()))
                .map(subscription -> entry(subscription, ids))
                .toList();
    }

    private static SourceEntry entry(Subscription subscription, Set<String> ids) {
        var id = SourceIds.unique(SourceIds.ofAddress(subscription.address()), ids);
        var labels = subscription.folders().stream()
                .map(SourceIds::plain)
                .filter(label -> !label.isEmpty())
                .toList();
        return SourceEntries.feed(
                id,
                subscription.address(),
                subscription.title(),
                subscription.language(),
                subscription.homepage(),
                labels);
    }

    static String opml(Collection<SourceDefinition> sources) {
        var outlines = sources.stream()
                .filter(source -> source.getKind() == SourceKind.FEED || source.getKind() == SourceKind.AUTO)
                .filter(source -> OneTimeSources.isAddress(source.getAddress()))
                .map(OpmlSources::outline)
                .collect(Collectors.joining());
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
              <head><title>Sources of Tidings</title></head>
              <body>
            %s  </body>
            </opml>
            """.formatted(outlines);
    }

    private static String outline(SourceDefinition source) {
        var name = source.getName() == null ? source.getSourceId() : source.getName();
        return "    <outline type=\"rss\"" + attribute("text", name) + attribute("xmlUrl", source.getAddress())
                + attribute("htmlUrl", source.getHomepage()) + attribute("language", source.getLanguage())
                + attribute("category", source.getLabels().isEmpty() ? null : String.join(",", source.getLabels()))
                + "/>\n";
    }

    private static String attribute(String name, @Nullable String value) {
        if (value == null) {
            return "";
        }
        var escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return " " + name + "=\"" + escaped + "\"";
    }
}
