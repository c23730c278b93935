package io.tidings.ingest.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tidings.ingest.source.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what was sent to us: whatever a file may hold, and a JSON array of what the lines of a `.jsonl` hold.
/// Thread-safe.
public final class PostedReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> CONTENTS = List.of("text", "html", "url");

    private final ContentReader contents;

    PostedReader(ContentReader contents) {
        this.contents = contents;
    }

    /// Everything that is in it, what is wrong with it included.
    ///
    /// @param contentType as the sender states it
    /// @param request id of the request; stands as `version` in the reads' places
    public List<Read> read(byte[] body, @Nullable String contentType, String request, Source source)
            throws InterruptedException {
        var reads = new ArrayList<Read>();
        if (new String(body, StandardCharsets.UTF_8).isBlank()) {
            return reads;
        }
        var bytes = lines(body).orElse(body);
        // What has no id of its own is known again by the whole content and its place in it.
        var entries = new Entries(reads::add, "post:" + digest(body), request, 0, true);
        try {
            contents.read(
                    new Content.OfPost(bytes, contentType),
                    new PollRequest(source.definition(), source.status(), source.looks()),
                    entries);
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("bytes in memory cannot be missing", e);
        }
        return reads;
    }

    /// Tells one content from another.
    public String digest(byte[] body) {
        return Versions.of(body);
    }

    /// An array of articles as lines.
    private static Optional<byte[]> lines(byte[] body) {
        var first = 0;
        while (first < body.length && Character.isWhitespace(body[first])) {
            first++;
        }
        if (first == body.length || body[first] != '[') {
            return Optional.empty();
        }
        try {
            var tree = JSON.readTree(body);
            if (tree.isEmpty() || !isArticle(tree.get(0))) {
                return Optional.empty();
            }
            var lines = new ByteArrayOutputStream();
            for (var article : tree) {
                lines.writeBytes(JSON.writeValueAsBytes(article));
                lines.write('\n');
            }
            return Optional.of(lines.toByteArray());
        } catch (JsonProcessingException _) {
            return Optional.empty(); // whoever reads it says what is wrong
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return node.isObject() && CONTENTS.stream().anyMatch(node::has) && !node.has("uri");
    }
}
