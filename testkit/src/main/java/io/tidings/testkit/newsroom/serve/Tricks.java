package io.tidings.testkit.newsroom.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;

/// Bodies that no reader should be hurt by. Thread-safe.
final class Tricks {

    private static final int BOMB_MEGABYTES = 512;
    private static final int SLOW_PARTS = 10;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Duration pause;

    /// @param pause between the parts of a slow body
    Tricks(Duration pause) {
        this.pause = pause;
    }

    /// Lets everything that waits go on, and fail.
    void close() {
        closed.countDown();
    }

    /// The body, bit by bit.
    void slow(Exchange exchange, byte[] body) throws IOException {
        exchange.header(HttpHeader.CONTENT_LENGTH, Integer.toString(body.length));
        var step = Math.max(1, body.length / SLOW_PARTS);
        for (var from = 0; from < body.length; from += step) {
            var until = Math.min(body.length, from + step);
            if (until == body.length) {
                exchange.leave();
            }
            exchange.part(Arrays.copyOfRange(body, from, until));
            rest(pause);
        }
    }

    /// A feed whose items never end.
    void endless(Exchange exchange) throws IOException {
        exchange.part("<rss version=\"2.0\"><channel><title>Endless</title>".getBytes(StandardCharsets.UTF_8));
        var item = "<item><title>Again</title><description>%s</description></item>"
                .formatted("and so on ".repeat(1_000))
                .getBytes(StandardCharsets.UTF_8);
        while (closed.getCount() > 0) {
            exchange.part(item);
        }
        throw new InterruptedIOException("the newsroom closes");
    }

    /// The beginning of a feed, then silence.
    void stalling(Exchange exchange) throws IOException {
        exchange.part("<rss version=\"2.0\"><channel>".getBytes(StandardCharsets.UTF_8));
        exchange.leave();
        rest(Duration.ofMinutes(2));
        throw new InterruptedIOException("silent for long enough");
    }

    /// The beginning of a body that was announced longer.
    void cutOff(Exchange exchange, byte[] body) throws IOException {
        exchange.header(HttpHeader.CONTENT_LENGTH, Integer.toString(body.length));
        exchange.part(Arrays.copyOf(body, body.length / 2));
        exchange.leave();
        throw new IOException("cut off on purpose");
    }

    /// Half a gigabyte in half a megabyte.
    static byte[] bomb() {
        return Bomb.BYTES;
    }

    /// Entities upon entities, and one that reads a file.
    static byte[] entityBomb() {
        var text = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY e0 \"news\"><!ENTITY file SYSTEM"
                + " \"file:///etc/hostname\">");
        for (var level = 1; level < 12; level++) {
            text.append("<!ENTITY e" + level + " \"" + ("&e" + (level - 1) + ";").repeat(10) + "\">");
        }
        text.append("]>\n<rss version=\"2.0\"><channel><title>Boom</title><item><guid>boom</guid><title>&file;</title>")
                .append("<description>&e11;</description></item></channel></rss>");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void rest(Duration time) throws IOException {
        try {
            if (closed.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InterruptedIOException("the newsroom closes");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the newsroom closes");
        }
    }

    /// Made when it is first needed.
    private static final class Bomb {
        private static final byte[] BYTES = make();

        private static byte[] make() {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(bytes)) {
                zip.write("<rss version=\"2.0\"><channel><title>".getBytes(StandardCharsets.UTF_8));
                var blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (var megabyte = 0; megabyte < BOMB_MEGABYTES; megabyte++) {
                    zip.write(blanks);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("memory cannot fail to be written", e);
            }
            return bytes.toByteArray();
        }
    }
}
