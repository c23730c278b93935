package io.tidings.extract.page;

import io.tidings.extract.clean.Utf8Text;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The bytes of a page into text: what is valid UTF-8 is UTF-8, whatever is declared; then what the transport says,
/// then what the page says.
final class PageBytes {

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int SNIFFED = 8192;

    private PageBytes() {}

    static String decode(byte[] bytes, @Nullable String charset) {
        Optional<String> utf8 = Utf8Text.decode(bytes);
        if (utf8.isPresent() && !isStateful(bytes)) {
            return utf8.get();
        }
        return named(charset)
                .or(() -> named(declared(bytes)))
                .map(found -> new String(bytes, found))
                .orElseGet(() -> utf8.orElseGet(() -> fallback(bytes)));
    }

    /// Mostly good UTF-8 with a few broken characters stays UTF-8; anything else is read as Western European.
    private static String fallback(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyond = text.chars().filter(c -> c > 0x7F).count();
        return broken * 4 < beyond ? text : new String(bytes, Charset.forName("windows-1252"));
    }

    /// ISO-2022 encodings are plain ASCII with escapes, and valid UTF-8 therefore.
    private static boolean isStateful(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SNIFFED) - 1; i++) {
            if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return m.find() ? m.group(1) : null;
    }

    private static Optional<Charset> named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name.strip());
            if (charset.equals(StandardCharsets.UTF_8)) {
                return Optional.empty(); // declared, but not valid: see fallback
            }
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
