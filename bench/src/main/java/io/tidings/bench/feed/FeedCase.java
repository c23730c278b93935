package io.tidings.bench.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A feed with what gofeed reads out of it.
///
/// @param path within the set, which tells the shape of the expectation
@SuppressWarnings("ArrayRecordComponent") // cases are never compared
record FeedCase(String path, byte[] feed, JsonNode expected) {

    /// Every feed of the folder that has its expectation beside it, in the order of their paths.
    static List<FeedCase> in(Path folder) throws IOException {
        var json = new ObjectMapper();
        var cases = new ArrayList<FeedCase>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                var expected = file.resolveSibling(
                        name.endsWith(".xml")
                                ? name.replaceFirst("\\.xml$", ".json")
                                : name.replaceFirst("\\.json$", "_expected.json"));
                if (!expected.equals(file) && Files.exists(expected)) {
                    cases.add(new FeedCase(
                            folder.relativize(file).toString().replace('\\', '/'),
                            Files.readAllBytes(file),
                            json.readTree(expected.toFile())));
                }
            }
        }
        return cases;
    }

    boolean isXml() {
        return path.endsWith(".xml");
    }
}
