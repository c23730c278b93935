package io.tidings.extract.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The article of a page that a script puts together: the longest HTML text in the data that the page brings along
/// (`application/json`, and the pieces that Next.js streams).
final class ScriptText {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String STREAMED = "self.__next_f.push(";
    private static final int SHORTEST = 400;
    private static final int LARGEST_SCRIPT = 4_000_000;
    private static final int FEWEST_PARAGRAPHS = 2;

    private ScriptText() {}

    /// @return HTML; `null` where there is none
    static @Nullable String find(Document page) {
        String best = null;
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            if (data.length() < SHORTEST || data.length() > LARGEST_SCRIPT) {
                continue;
            }
            String found = null;
            if (script.attr("type").startsWith("application/json")) {
                found = longest(data);
            } else if (data.startsWith(STREAMED)) {
                found = longest(data.substring(STREAMED.length()));
            }
            if (found != null && (best == null || found.length() > best.length())) {
                best = found;
            }
        }
        return best;
    }

    private static @Nullable String longest(String json) {
        String best = null;
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.getTextLength() >= SHORTEST) {
                    String text = parser.getText();
                    if (isHtml(text) && (best == null || text.length() > best.length())) {
                        best = text;
                    }
                }
            }
        } catch (IOException _) {
            return best; // what follows the data of a streamed piece is no JSON
        }
        return best;
    }

    private static boolean isHtml(String text) {
        int paragraphs = 0;
        for (int at = text.indexOf("<p"); at >= 0 && paragraphs < FEWEST_PARAGRAPHS; at = text.indexOf("<p", at + 2)) {
            paragraphs++;
        }
        return paragraphs >= FEWEST_PARAGRAPHS;
    }
}
