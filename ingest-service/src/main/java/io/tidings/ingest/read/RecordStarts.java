package io.tidings.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Where the records of an archive begin, by their looks: a line `WARC/1.x`, ARC's line of address, number and time, or
/// a gzip member that begins with one of these. Pure but for reading.
final class RecordStarts {

    private static final int HEAD = 2_048;
    private static final int WINDOW = 1 << 20;
    private static final Pattern WARC = Pattern.compile("WARC/\\d\\.\\d\\r?\\n.*", Pattern.DOTALL);
    private static final Pattern ARC = Pattern.compile(
            "[a-z]{2,10}:\\S[^\\n]* \\d{1,3}(\\.\\d{1,3}){3} \\d{14} [^\\n]*\\d+\\r?\\n.*", Pattern.DOTALL);

    private RecordStarts() {}

    /// The first beginning behind a place.
    ///
    /// @return its place in the content's bytes; -1 where there is none
    /// @throws IOException if the content cannot be read
    static long after(Content content, long place) throws IOException {
        try (var in = ArchiveWalk.from(content, place)) {
            var at = place;
            // The first byte of a window stands before what is looked at, and tells whether a line begins there.
            var window = in.readNBytes(WINDOW + HEAD);
            while (true) {
                var isLast = window.length < WINDOW + HEAD;
                var end = isLast ? window.length : WINDOW + 1;
                for (var i = 1; i < end; i++) {
                    if (mayStart(window, i)
                            && starts(Arrays.copyOfRange(window, i, Math.min(i + HEAD, window.length)))) {
                        return at + i;
                    }
                }
                if (isLast) {
                    return -1;
                }
                var rest = Arrays.copyOfRange(window, WINDOW, window.length);
                var more = in.readNBytes(WINDOW);
                window = Arrays.copyOf(rest, rest.length + more.length);
                System.arraycopy(more, 0, window, rest.length, more.length);
                at += WINDOW;
            }
        } catch (EOFException _) {
            return -1; // the place is behind the end
        }
    }

    /// The next line that is not blank: the lines between records are nobody's.
    ///
    /// @throws IOException if the content cannot be read
    static long line(Content content, long place) throws IOException {
        try (var in = ArchiveWalk.from(content, place)) {
            var at = place;
            for (var b = in.read(); b == '\n' || b == '\r'; b = in.read()) {
                at++;
            }
            return at;
        } catch (EOFException _) {
            return place; // the place is behind the end
        }
    }

    /// Quick: most bytes begin nothing.
    private static boolean mayStart(byte[] bytes, int i) {
        if ((bytes[i] & 0xFF) == 0x1F) {
            return i + 2 < bytes.length && (bytes[i + 1] & 0xFF) == 0x8B && bytes[i + 2] == 8;
        }
        return bytes[i - 1] == '\n' && (bytes[i] == 'W' || (bytes[i] >= 'a' && bytes[i] <= 'z'));
    }

    private static boolean starts(byte[] head) {
        var text = (head[0] & 0xFF) == 0x1F ? unpacked(head) : new String(head, StandardCharsets.ISO_8859_1);
        return WARC.matcher(text).matches() || ARC.matcher(text).matches();
    }

    private static String unpacked(byte[] head) {
        var line = new byte[HEAD / 4];
        var length = 0;
        try (var in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (var read = 0; read >= 0 && length < line.length; length += Math.max(read, 0)) {
                read = in.read(line, length, line.length - length);
            }
        } catch (IOException _) {
            // It is cut here; what was unpacked before counts.
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }
}
