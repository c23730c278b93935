package io.tidings.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands before a server on the loopback and lets connections through, or not: the server itself knows nothing of
/// the outage. Thread-safe.
final class Gate implements AutoCloseable {

    private final URI server;
    private final ServerSocket entrance;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    private Gate(URI server, ServerSocket entrance) {
        this.server = server;
        this.entrance = entrance;
    }

    /// An open gate before the server.
    static Gate before(String address) {
        try {
            var gate = new Gate(URI.create(address), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().name("gate").start(gate::admit);
            return gate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The server's address by way of the gate.
    String address() {
        return server.toString().replace(":" + server.getPort(), ":" + entrance.getLocalPort());
    }

    /// Ends every connection, and each that comes at once.
    void shut() {
        open = false;
        connections.forEach(Gate::end);
    }

    void open() {
        open = true;
    }

    private void admit() {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                if (open) {
                    join(client);
                } else {
                    end(client);
                }
            } catch (IOException _) {
                // The entrance was closed, or the server is not there: the client sees its connection end.
            }
        }
    }

    private void join(Socket client) throws IOException {
        var upstream = new Socket();
        connections.add(client);
        connections.add(upstream);
        try {
            upstream.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        } catch (IOException e) {
            end(client);
            throw e;
        }
        Thread.ofVirtual().start(() -> pump(client, upstream));
        Thread.ofVirtual().start(() -> pump(upstream, client));
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // One side has gone: closing both tells the other.
        } finally {
            connections.remove(from);
            connections.remove(to);
        }
    }

    private static void end(Socket connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
