package io.tidings.console.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Bytes of unknown origin as text that can be looked at safely: UTF-8 where it is that, else a hex dump; control
/// characters are made visible either way.
///
/// @param text to be escaped like any text
/// @param hex whether it is a dump
/// @param shown how many of the bytes are in it
public record ShownBytes(String text, boolean hex, int shown) {

    private static final int MOST_TEXT = 64 * 1024;
    private static final int MOST_DUMPED = 4 * 1024;
    private static final int WIDTH = 16;
    private static final char DELETE = 0x7f;
    private static final int LONGEST_CHARACTER = 4;

    /// At most 64 KiB as text, or 4 KiB as a dump.
    public static ShownBytes of(byte[] bytes) {
        var length = Math.min(bytes.length, MOST_TEXT);
        // A cut may fall into a character: try a little less.
        for (var cut = 0; cut < LONGEST_CHARACTER && cut <= length; cut++) {
            var text = decoded(bytes, length - cut);
            if (text != null) {
                return new ShownBytes(visible(text), false, length - cut);
            }
        }
        return dumped(bytes);
    }

    private static @Nullable String decoded(byte[] bytes, int length) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            return text.indexOf('\0') >= 0 ? null : text;
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static ShownBytes dumped(byte[] bytes) {
        var length = Math.min(bytes.length, MOST_DUMPED);
        var dump = new StringBuilder();
        for (var line = 0; line < length; line += WIDTH) {
            dump.append(String.format(Locale.ROOT, "%06x  ", line));
            var letters = new StringBuilder();
            for (var i = line; i < line + WIDTH; i++) {
                if (i < length) {
                    dump.append(String.format(Locale.ROOT, "%02x ", bytes[i]));
                    letters.append(bytes[i] >= ' ' && bytes[i] < DELETE ? (char) bytes[i] : '.');
                } else {
                    dump.append("   ");
                }
            }
            dump.append(' ').append(letters).append('\n');
        }
        return new ShownBytes(dump.toString(), true, length);
    }

    /// Control characters by their name, and those that turn the direction of text.
    private static String visible(String text) {
        var visible = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\n' || character == '\t') {
                visible.append(character);
            } else if (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT) {
                visible.append(String.format(Locale.ROOT, "[U+%04X]", (int) character));
            } else {
                visible.append(character);
            }
        }
        return visible.toString();
    }
}
