package io.tidings.extract.feed.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The characters of a document whose statements about its own encoding cannot be trusted.
///
/// In this order: a byte order mark; the shape of the first bytes (UTF-16 and UTF-32 without a mark, EBCDIC); UTF-8
/// where the bytes are valid UTF-8, whatever is declared (no other encoding produces them by chance); the declared
/// encodings; windows-1252. Bytes that fit nothing become U+FFFD; nothing fails.
///
/// Stateless.
public final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_WITHIN = 512;

    private Encoding() {}

    /// @param contentType the `charset` of the HTTP header, or the whole header; `null` if none
    public static String decode(byte[] bytes, @Nullable String contentType) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return withoutMark(new String(bytes, marked));
        }
        Charset shaped = shaped(bytes);
        if (shaped != null) {
            return new String(bytes, shaped);
        }
        Charset declared = declared(bytes);
        Charset header = contentType == null ? null : named(charsetOf(contentType));
        if (declared != null && isSevenBit(declared) && hasEscapes(bytes)) {
            return new String(bytes, declared);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') < 0) {
            return utf8;
        }
        Utf8Check check = Utf8Check.of(bytes, bytes.length);
        if (check.invalid() == 0 || check.valid() > check.invalid()) {
            return utf8;
        }
        return new String(bytes, legacy(header, declared));
    }

    /// Whether the document says for itself, in its first bytes, what encoding it has: a mark or an XML declaration.
    public static boolean isDeclared(byte[] bytes) {
        return marked(bytes) != null || shaped(bytes) != null || declared(bytes) != null;
    }

    /// A server's default of Latin-1 says less than what the document's author wrote.
    private static Charset legacy(@Nullable Charset header, @Nullable Charset declared) {
        if (header != null && !header.equals(WINDOWS_1252) && !isUnicode(header)) {
            return header;
        }
        return declared != null && !isUnicode(declared) ? declared : WINDOWS_1252;
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    private static @Nullable Charset marked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        } else if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_32BE;
        } else if (starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /// An XML or JSON document begins with an ASCII character: zeros beside it tell the width and the order.
    private static @Nullable Charset shaped(byte[] b) {
        if (b.length < 4) {
            return null;
        }
        if (b[0] == 0 && b[1] == 0 && b[2] == 0 && begins(b[3])) {
            return StandardCharsets.UTF_32BE;
        } else if (begins(b[0]) && b[1] == 0 && b[2] == 0 && b[3] == 0) {
            return StandardCharsets.UTF_32LE;
        } else if (b[0] == 0 && begins(b[1]) && b[2] == 0) {
            return StandardCharsets.UTF_16BE;
        } else if (begins(b[0]) && b[1] == 0 && b[3] == 0) {
            return StandardCharsets.UTF_16LE;
        } else if (starts(b, 0x4C, 0x6F, 0xA7, 0x94)) {
            Charset declared = named(declaration(new String(b, 0, Math.min(b.length, DECLARATION_WITHIN), ebcdic())));
            return declared == null ? ebcdic() : declared;
        }
        return null;
    }

    private static boolean begins(byte first) {
        return first == '<' || first == '{' || first == '[' || first == ' ' || first == '\n' || first == '\r';
    }

    private static Charset ebcdic() {
        return Charset.isSupported("IBM037") ? Charset.forName("IBM037") : StandardCharsets.ISO_8859_1;
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WITHIN);
        return named(declaration(new String(bytes, 0, length, StandardCharsets.ISO_8859_1)));
    }

    /// The `encoding` of an XML declaration.
    private static @Nullable String declaration(String head) {
        int start = head.indexOf("<?xml");
        int end = start < 0 ? -1 : head.indexOf("?>", start);
        int name = end < 0 ? -1 : head.indexOf("encoding", start);
        if (name < 0 || name > end) {
            return null;
        }
        int from = name + "encoding".length();
        while (from < end && " =\"'\t\r\n".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < end && " \"'\t\r\n".indexOf(head.charAt(to)) < 0) {
            to++;
        }
        return head.substring(from, to);
    }

    private static String charsetOf(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        String value = at < 0 ? contentType : contentType.substring(at + "charset=".length());
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end))
                .replace("\"", "")
                .replace("'", "")
                .strip();
    }

    /// What is meant by a name, which for the old ones is the larger set that browsers read instead.
    private static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String meant = switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1", "iso_8859-1", "cp1252" ->
                "windows-1252";
            case "gb2312", "gbk", "x-gbk", "gb_2312-80" -> "GB18030";
            case "shift_jis", "shift-jis", "x-sjis", "sjis" -> "windows-31j";
            case "ks_c_5601-1987", "euc-kr", "ksc5601", "korean" -> "x-windows-949";
            case "iso-8859-9" -> "windows-1254";
            case "tis-620", "iso-8859-11" -> "x-windows-874";
            case "utf8", "unicode-1-1-utf-8", "utf_8" -> "UTF-8";
            default -> name.strip();
        };
        try {
            return Charset.forName(meant);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /// Encodings whose bytes are all ASCII, and so valid UTF-8.
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static boolean hasEscapes(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0x1B) {
                return true;
            }
        }
        return false;
    }
}
