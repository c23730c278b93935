package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.Content;
import io.tidings.extract.feed.xml.Utf8Check;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Atom's text constructs: what their `type` and `mode` make of the characters.
final class AtomText {

    private AtomText() {}

    /// One of `text`, `html`, `xhtml`, `base64`, `unstated`.
    static String type(@Nullable String type, @Nullable String mode) {
        String stated = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if ("base64".equalsIgnoreCase(mode)) {
            return "base64";
        }
        return switch (stated) {
            case "" -> "unstated";
            case "text", "plain", "text/plain" -> "text";
            case "html", "text/html" -> "html";
            case "xhtml", "application/xhtml+xml", "application/xhtml" -> "xhtml";
            default -> isText(stated) ? "unstated" : "base64";
        };
    }

    /// RFC 4287, 4.1.3.3: what is neither text nor XML is base64.
    private static boolean isText(String type) {
        return !type.contains("/") || type.startsWith("text/") || type.endsWith("xml") || type.endsWith("json");
    }

    static @Nullable FeedText of(Content content, String type) {
        if (content.value().isEmpty()) {
            return null;
        }
        return switch (type) {
            case "xhtml" -> new FeedText(content.markup(), content.hasElements() || HtmlSigns.in(content.text()));
            case "html" -> new FeedText(content.looseMarkup(), true);
            case "text" ->
                content.hasElements() ? new FeedText(content.markup(), true) : FeedText.unstated(content.text());
            case "base64" -> FeedText.unstated(decoded(content.text()));
            default -> content.hasElements() ? new FeedText(content.markup(), true) : FeedText.unstated(content.text());
        };
    }

    private static String decoded(String text) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            boolean characters =
                    bytes.length > 0 && Utf8Check.of(bytes, bytes.length).invalid() == 0;
            return characters ? new String(bytes, StandardCharsets.UTF_8).strip() : text;
        } catch (IllegalArgumentException e) {
            // Stated as base64 and is none: the characters are all there is.
            return text;
        }
    }
}
