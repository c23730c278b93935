package io.tidings.extract.markup;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// HTML as jsoup reads it, bounded in depth. Pure and thread-safe.
///
/// jsoup 1.24 loses count of templates within foreign or deep markup and fails with "no template insertion mode on
/// stack". Such HTML is read once more, with its templates as plain elements of another name.
public final class HtmlTree {

    /// Browsers stop at 512 as well.
    private static final int DEEPEST = 512;

    private static final Pattern TEMPLATE = Pattern.compile("(?i)(</?)template(?![a-z0-9-])");

    private HtmlTree() {}

    /// A whole page.
    ///
    /// @param address for relative addresses; empty where it is not known
    public static Document page(String html, String address) {
        return read(html, text -> Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, address));
    }

    /// A piece of HTML, within a body.
    public static Element piece(String html) {
        return read(html, Jsoup::parseBodyFragment).body();
    }

    private static Document read(String html, Function<String, Document> parse) {
        try {
            return parse.apply(html);
        } catch (ValidationException _) {
            return parse.apply(TEMPLATE.matcher(html).replaceAll("$1x-template"));
        }
    }
}
