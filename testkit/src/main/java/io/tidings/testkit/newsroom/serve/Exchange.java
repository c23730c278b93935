package io.tidings.testkit.newsroom.serve;

import io.tidings.testkit.newsroom.check.Manners;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/// One request and its answer. Blocks the (virtual) thread that calls; for one thread.
final class Exchange implements AutoCloseable {

    private final Request request;
    private final Response response;
    private final Manners manners;
    private final int host;
    private boolean left;

    Exchange(Request request, Response response, Manners manners, int host) {
        this.request = request;
        this.response = response;
        this.manners = manners;
        this.host = host;
    }

    int host() {
        return host;
    }

    /// A header of the request, null where there is none.
    @Nullable
    String asked(HttpHeader header) {
        return request.getHeaders().get(header);
    }

    Exchange status(int code) {
        response.setStatus(code);
        return this;
    }

    Exchange header(HttpHeader header, String value) {
        response.getHeaders().put(header, value);
        return this;
    }

    /// The whole body. The guest may come again as soon as it has it.
    void end(byte... body) throws IOException {
        header(HttpHeader.CONTENT_LENGTH, Integer.toString(body.length));
        leave();
        Content.Sink.write(response, true, ByteBuffer.wrap(body));
    }

    /// Part of the body, sent at once.
    void part(byte[] bytes) throws IOException {
        Content.Sink.write(response, false, ByteBuffer.wrap(bytes));
    }

    /// The guest may come again, whatever is still to be sent.
    void leave() {
        if (!left) {
            left = true;
            manners.left(host);
        }
    }

    @Override
    public void close() {
        leave();
    }
}
