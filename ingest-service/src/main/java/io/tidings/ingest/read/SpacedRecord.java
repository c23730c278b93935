package io.tidings.ingest.read;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;

/// A record of an ARC file whose address has spaces in it, as crawlers of the time wrote them down: ARC separates its
/// fields by spaces, so a strict reader takes the record for broken. Here the last four fields are found from the end
/// of the line, and what is before them is the address.
///
/// @param at where its line begins in the content's bytes
record SpacedRecord(long at, WarcResponse record) {

    private static final int LONGEST_LINE = 16 << 10;

    /// With its HTTP head; what is longer stays a broken record.
    private static final int LONGEST = ArticleReader.LIMIT + (64 << 10);

    private static final Pattern LINE =
            Pattern.compile("(https?://\\S+ .*?) \\d{1,3}(?:\\.\\d{1,3}){3} (\\d{14}) \\S+ (\\d{1,9})\\r?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    /// The record that begins at a place, if it is one.
    ///
    /// @throws IOException if the content cannot be read
    static Optional<SpacedRecord> of(Content content, long place) throws IOException {
        try (var in = ArchiveWalk.from(content, place)) {
            in.mark(2);
            var isPacked = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return read(isPacked ? new GZIPInputStream(in) : in, place);
        } catch (ZipException | EOFException _) {
            return Optional.empty(); // it is broken in more ways than one
        }
    }

    private static Optional<SpacedRecord> read(InputStream in, long at) throws IOException {
        var line = LINE.matcher(line(in));
        if (!line.matches() || Integer.parseInt(line.group(3)) > LONGEST) {
            return Optional.empty();
        }
        var length = Integer.parseInt(line.group(3));
        var block = in.readNBytes(length);
        if (block.length < length) {
            return Optional.empty();
        }
        try {
            var captured = LocalDateTime.parse(line.group(2), TIME).toInstant(ZoneOffset.UTC);
            return Optional.of(new SpacedRecord(
                    at,
                    new WarcResponse.Builder(line.group(1).replace(" ", "%20"))
                            .date(captured)
                            .body(MediaType.HTTP_RESPONSE, block)
                            .build()));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var b = in.read(); b >= 0 && b != '\n' && line.size() < LONGEST_LINE; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
