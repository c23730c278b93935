package io.tidings.testkit.newsroom.text;

/// Text within XML and HTML.
public final class Markup {

    private Markup() {}

    /// The text with everything escaped that has a meaning in markup, in attributes too.
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
