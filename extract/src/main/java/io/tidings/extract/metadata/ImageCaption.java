package io.tidings.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidings.extract.clean.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What stands under an article's main picture: in the figure that shows it, or in JSON-LD.
final class ImageCaption {

    private static final int LONGEST = 600;
    private static final int SHORTEST_NAME = 5;

    /// The main picture is among the first.
    private static final int MOST_FIGURES = 40;

    private static final List<String> ADDRESSES = List.of("src", "data-src", "srcset", "data-srcset", "data-original");

    /// What publishers add to a picture's name for its sizes, and how it is stored.
    private static final Pattern SIZE = Pattern.compile("(?:[-_.@]?\\d{2,4}x\\d{0,4}|[-_]scaled)?\\.[a-z]{3,4}$");

    private ImageCaption() {}

    /// @param image address of the main picture
    static Optional<Sourced<String>> of(Document page, Optional<JsonNode> article, Optional<String> image) {
        return image.map(ImageCaption::name)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .flatMap(name -> inFigure(page, name))
                .map(text -> new Sourced<>(text, "figure", 0.9))
                .or(() -> article.map(node -> node.get("image"))
                        .map(node -> node.isArray() && !node.isEmpty() ? node.get(0) : node)
                        .map(node -> LinkedData.text(node, "caption"))
                        .map(text -> CleanText.line(Titles.clean(text)))
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                        .map(text -> new Sourced<>(text, "json-ld", 0.9)));
    }

    private static Optional<String> inFigure(Document page, String name) {
        List<Element> captions = page.getElementsByTag("figcaption");
        for (Element caption : captions.subList(0, Math.min(MOST_FIGURES, captions.size()))) {
            Element figure = caption.parent();
            while (figure != null && !figure.normalName().equals("figure")) {
                figure = figure.parent();
            }
            Element picture = figure == null ? null : figure.selectFirst("img, source");
            if (picture != null && shows(picture, name)) {
                String text = ShortText.of(caption, LONGEST);
                if (!text.isEmpty()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean shows(Element picture, String name) {
        return ADDRESSES.stream()
                .map(picture::attr)
                .anyMatch(address -> address.toLowerCase(Locale.ROOT).contains(name));
    }

    /// The last part of an address that names a picture, without its size and its kind.
    private static String name(String address) {
        String path = address.toLowerCase(Locale.ROOT);
        int end = path.indexOf('?');
        String whole = end < 0 ? path : path.substring(0, end);
        String last = whole.substring(whole.lastIndexOf('/') + 1);
        return last.length() > LONGEST ? "" : SIZE.matcher(last).replaceFirst("");
    }
}
