package io.tidings.extract.feed;

import io.tidings.extract.feed.xml.Links;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The relative addresses in a piece of HTML made absolute, and nothing else touched.
///
/// One pass, no parsing: an address is the quoted value of one of a few attributes within a tag.
final class HtmlLinks {

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "cite", "background", "longdesc", "poster", "data", "usemap", "codebase");

    private HtmlLinks() {}

    static String absolute(String html, @Nullable String base) {
        if (base == null || html.indexOf('=') < 0) {
            return html;
        }
        StringBuilder out = null;
        int copied = 0;
        int tagEnd = 0;
        for (int equals = html.indexOf('='); equals >= 0; equals = html.indexOf('=', equals + 1)) {
            if (equals + 2 >= html.length() || equals < tagEnd) {
                continue;
            }
            char quote = html.charAt(equals + 1);
            if ((quote != '"' && quote != '\'') || !ADDRESSES.contains(nameBefore(html, equals))) {
                continue;
            }
            int close = html.indexOf(quote, equals + 2);
            if (close < 0) {
                break;
            }
            String address = html.substring(equals + 2, close);
            if (!isRelative(address)) {
                tagEnd = close;
                continue;
            }
            out = out == null ? new StringBuilder(html.length() + 256) : out;
            out.append(html, copied, equals + 2).append(Links.resolve(base, address));
            copied = close;
            tagEnd = close;
        }
        return out == null ? html : out.append(html, copied, html.length()).toString();
    }

    private static boolean isRelative(String address) {
        return address.length() < 4096
                && !address.isBlank()
                && address.charAt(0) != '#'
                && !Links.isAbsolute(address.strip())
                && address.indexOf('<') < 0;
    }

    private static String nameBefore(String html, int equals) {
        int start = equals;
        while (start > 0 && equals - start < 12 && isLetter(html.charAt(start - 1))) {
            start--;
        }
        boolean begins = start > 0 && html.charAt(start - 1) <= ' ';
        return begins ? html.substring(start, equals).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
