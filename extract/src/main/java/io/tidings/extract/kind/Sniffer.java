package io.tidings.extract.kind;

import io.tidings.extract.feed.xml.Encoding;
import io.tidings.extract.feed.xml.Utf8Check;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells kinds apart: signatures of bytes, then the first markup or JSON, then whether it is text at all.
final class Sniffer {

    private static final int HEAD = 1 << 16;

    /// Where the first element of nearly every feed stands.
    private static final int START = 1 << 12;

    private Sniffer() {}

    static ContentKind sniff(byte[] bytes, @Nullable String name) {
        ContentKind signed = Signatures.of(bytes);
        if (signed != null) {
            return signed;
        }
        ContentKind rooted = bytes.length > START ? rooted(Arrays.copyOf(bytes, START)) : null;
        if (rooted != null) {
            return rooted;
        }
        byte[] head = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
        boolean declared = Encoding.isDeclared(head);
        if (!declared && Controls.tooMany(head)) {
            return ContentKind.BINARY;
        }
        String text = Encoding.decode(head, null);
        if (declared && Controls.tooMany(text)) {
            return ContentKind.BINARY;
        }
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return head.length < bytes.length ? ContentKind.PLAIN_TEXT : ContentKind.EMPTY;
        }
        ContentKind structured = structured(trimmed, name, head.length < bytes.length);
        if (structured != null) {
            return structured;
        }
        boolean checked = declared && !isUtf8(head);
        return checked || Utf8Check.of(bytes, bytes.length).invalid() == 0
                ? ContentKind.PLAIN_TEXT
                : ContentKind.INVALID_UTF8;
    }

    /// The kind of XML that its first element tells, so that no more of it need be looked at; `null` where it does not.
    private static @Nullable ContentKind rooted(byte[] start) {
        if (!Encoding.isDeclared(start) && Controls.tooMany(start)) {
            return null;
        }
        String text = Encoding.decode(start, null).strip();
        if (!text.startsWith("<")) {
            return null;
        }
        ContentKind kind = XmlKind.of(text);
        return switch (kind) {
            case FEED, SITEMAP, NITF, NEWSML_G2 -> kind;
            default -> null;
        };
    }

    private static boolean isUtf8(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0xEF;
    }

    private static @Nullable ContentKind structured(String text, @Nullable String name, boolean more) {
        return switch (text.charAt(0)) {
            case '<' -> XmlKind.of(text);
            case '{', '[' -> JsonKind.of(text, name, more);
            case 'h' -> isAddressList(text) ? ContentKind.SITEMAP : null;
            default -> hasEnding(name, ".html", ".htm", ".xhtml") && XmlKind.hasHtml(text) ? ContentKind.HTML : null;
        };
    }

    private static boolean hasEnding(@Nullable String name, String... endings) {
        String folded = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(folded::endsWith);
    }

    /// Two lines or more, each an address: the plainest form of a sitemap.
    private static boolean isAddressList(String text) {
        String[] lines = text.split("\n", 20);
        int whole = lines.length == 20 ? 19 : lines.length;
        for (int i = 0; i < whole; i++) {
            String line = lines[i].strip();
            boolean address = line.startsWith("http://") || line.startsWith("https://");
            if (!line.isEmpty() && (!address || line.indexOf(' ') >= 0)) {
                return false;
            }
        }
        return whole > 1;
    }

    /// Bytes that no text has.
    static final class Controls {

        /// One control character in a hundred bytes happens in text that went through many hands.
        private static final int ONE_IN = 100;

        private Controls() {}

        /// In text as decoded: a byte order mark may stand there by chance.
        static boolean tooMany(String text) {
            int controls = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                controls += (c < ' ' && !Character.isWhitespace(c)) || c == '\uFFFD' ? 1 : 0;
            }
            return controls * ONE_IN > text.length();
        }

        static boolean tooMany(byte[] head) {
            int controls = 0;
            for (byte b : head) {
                if (b == 0) {
                    return true;
                }
                boolean control = b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27;
                controls += control ? 1 : 0;
            }
            return controls * ONE_IN > head.length;
        }
    }

    /// Formats that say what they are in their first bytes.
    static final class Signatures {

        private Signatures() {}

        static @Nullable ContentKind of(byte[] bytes) {
            if (bytes.length == 0) {
                return ContentKind.EMPTY;
            }
            String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
            if (head.startsWith("\u001F\u008B")) {
                return ContentKind.GZIP;
            } else if (head.startsWith("WARC/") || head.startsWith("filedesc://")) {
                return ContentKind.WARC;
            } else if (head.startsWith("%PDF-")) {
                return ContentKind.PDF;
            } else if (isArchive(head)) {
                return ContentKind.ARCHIVE;
            }
            return isMedia(head) ? ContentKind.MEDIA : null;
        }

        private static boolean isArchive(String head) {
            return head.startsWith("PK\u0003\u0004")
                    || head.startsWith("Rar!\u001A")
                    || head.startsWith("7z\u00BC\u00AF")
                    || head.startsWith("BZh")
                    || head.startsWith("\u00FD7zXZ")
                    || head.startsWith("(\u00B5/\u00FD")
                    || head.startsWith("\u00D0\u00CF\u0011\u00E0");
        }

        private static boolean isMedia(String head) {
            return head.startsWith("\u0089PNG")
                    || head.startsWith("\u00FF\u00D8\u00FF")
                    || head.startsWith("GIF87a")
                    || head.startsWith("GIF89a")
                    || head.startsWith("RIFF")
                    || head.startsWith("OggS")
                    || head.startsWith("ID3")
                    || head.startsWith("wOFF")
                    || head.startsWith("wOF2")
                    || head.startsWith("ftyp", 4);
        }
    }
}
