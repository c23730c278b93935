package io.tidings.extract.feed.score;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// A good feed made bad: bytes changed, dropped or doubled, pieces of markup put in, the end cut off.
public final class Mutation {

    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_PIECE = 60;
    private static final int MOST_REPEATS = 300;

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
        "\\u",
        "<div>",
        "xml:base='../'",
        "\u00FF\u00FE",
        "<?xml encoding='utf-16'?>"
    };

    private Mutation() {}

    /// @param random decides everything: the same seed gives the same bytes
    public static byte[] of(byte[] feed, Random random) {
        var text = new StringBuilder(new String(feed, StandardCharsets.ISO_8859_1));
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            text.append(text.isEmpty() ? "<" : "");
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(LONGEST_PIECE));
            String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
            switch (random.nextInt(6)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(at, text.substring(at, end));
                case 3 -> text.insert(at, scrap);
                case 4 -> text.setLength(Math.max(1, at));
                default -> text.insert(at, scrap.repeat(1 + random.nextInt(MOST_REPEATS)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
