package io.tidings.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// A good page or feed made bad: bytes changed, pieces dropped, doubled, repeated, moved, taken from another input, the
/// end
/// cut off, markup and odd characters put in.
final class Mutation {

    private static final int MOST_CHANGES = 10;
    private static final int LONGEST_PIECE = 400;
    private static final int MOST_REPEATS = 400;

    /// Some cases are windows of this size, so that changes are dense and cases cheap.
    private static final int WINDOW = 16 << 10;

    private static final String[] SCRAPS = {
        "<",
        ">",
        "</",
        "/>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?",
        "?>",
        "&",
        "&#",
        "&amp;",
        "&#xD800;",
        "&#0;",
        "\"",
        "'",
        "=",
        "<item>",
        "</item>",
        "<entry>",
        "<title>",
        "</channel>",
        "xmlns:a=\"",
        "<!DOCTYPE x [",
        "]>",
        "\0",
        "{",
        "}",
        "[",
        "]",
        "\\u",
        "\\",
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<b>",
        "<a href='",
        "<table>",
        "<tr><td>",
        "</table>",
        "<template>",
        "<svg>",
        "<math>",
        "<select>",
        "<script>",
        "</script>",
        "<style>",
        "<textarea>",
        "<plaintext>",
        "<noscript>",
        "<frameset>",
        "<h1>",
        "<li>",
        "<br><br>",
        "<figure><img>",
        "<figcaption>",
        "<article>",
        "<time datetime='",
        "<meta property='og:title' content='",
        "<script type='application/ld+json'>",
        "{\"@type\":\"NewsArticle\",",
        "\"articleBody\":\"",
        "class=\"",
        "style='display:none'",
        "xml:base='../'",
        "\u00FF\u00FE",
        "\u001B$B",
        "\u00ED\u00A0\u0080",
        "\u00F4\u0090\u0080\u0080",
        "<?xml encoding='utf-16'?>",
        "<meta charset='iso-2022-jp'>",
        "2025-99-99",
        "1000000000000",
        "Th\u00E1\u00BB\u00A9 n\u00C4\u0083m, 13/2/2025, 10:30 (GMT+7)",
        " \t\n",
        "\u00E2\u0080\u00AE",
        "\u00CC\u0081"
    };

    private Mutation() {}

    /// @param other gives pieces
    /// @param random decides everything: the same seed gives the same bytes
    static byte[] of(byte[] good, byte[] other, boolean window, Random random) {
        var text = new StringBuilder(latin(window ? window(good, random) : good));
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            text.append(text.isEmpty() ? "<" : "");
            int at = random.nextInt(text.length());
            change(text, at, Math.min(text.length(), at + random.nextInt(LONGEST_PIECE)), other, random);
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void change(StringBuilder text, int at, int end, byte[] other, Random random) {
        String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
        switch (random.nextInt(10)) {
            case 0 -> text.setCharAt(at, (char) random.nextInt(256));
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, text.substring(at, end));
            case 3, 4 -> text.insert(at, scrap);
            case 5 -> text.insert(at, latin(piece(other, random)));
            case 6 -> {
                String moved = text.substring(at, end);
                text.delete(at, end);
                text.insert(random.nextInt(text.length() + 1), moved);
            }
            case 7 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(20)));
            case 8 -> {
                if (random.nextInt(4) == 0) {
                    text.setLength(Math.max(1, at));
                }
            }
            default -> text.insert(at, scrap.repeat(1 + random.nextInt(MOST_REPEATS)));
        }
    }

    private static byte[] window(byte[] good, Random random) {
        int length = Math.min(good.length, 64 + random.nextInt(WINDOW));
        int from = random.nextInt(good.length - length + 1);
        return java.util.Arrays.copyOfRange(good, from, from + length);
    }

    private static byte[] piece(byte[] other, Random random) {
        int from = random.nextInt(other.length);
        return java.util.Arrays.copyOfRange(
                other, from, Math.min(other.length, from + 1 + random.nextInt(LONGEST_PIECE)));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
