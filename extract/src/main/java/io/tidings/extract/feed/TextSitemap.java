package io.tidings.extract.feed;

/// The plainest sitemap (sitemaps.org): one absolute address on each line, and nothing else.
final class TextSitemap {

    /// One address alone may be anything.
    private static final int FEWEST_LINES = 2;

    private TextSitemap() {}

    static boolean isOne(String document) {
        int lines = 0;
        int from = 0;
        while (from < document.length()) {
            int end = lineEnd(document, from);
            if (!document.substring(from, end).isBlank()) {
                if (!isAddress(document.substring(from, end).strip())) {
                    return false;
                }
                lines++;
            }
            from = end + 1;
        }
        return lines >= FEWEST_LINES;
    }

    static void read(String document, EntrySink sink) {
        int from = 0;
        while (from < document.length() && !sink.full()) {
            int end = lineEnd(document, from);
            String line = document.substring(from, end).strip();
            if (!line.isEmpty()) {
                var draft = new Draft();
                draft.link.offer(line, 0);
                sink.add(draft);
            }
            from = end + 1;
        }
    }

    private static int lineEnd(String document, int from) {
        int end = document.indexOf('\n', from);
        return end < 0 ? document.length() : end;
    }

    private static boolean isAddress(String line) {
        return (line.startsWith("http://") || line.startsWith("https://")) && line.indexOf(' ') < 0;
    }
}
