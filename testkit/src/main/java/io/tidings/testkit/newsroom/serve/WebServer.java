package io.tidings.testkit.newsroom.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/// Jetty as the newsroom needs it: a virtual thread for each request, HTTP/1.1 in plain, HTTP/1.1 and HTTP/2 over TLS.
final class WebServer {

    private static final int BACKLOG = 4096;
    private static final int HEADER_BYTES = 2048;

    private final Server server;
    private final ServerConnector connector;

    /// @param certificate null for plain HTTP
    /// @param keepAlive whether connections are kept for a second request
    WebServer(int port, @Nullable Certificate certificate, boolean keepAlive) {
        var threads = new QueuedThreadPool(64, 8);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        threads.setName("newsroom");
        this.server = new Server(threads);
        var config = new HttpConfiguration();
        config.setSendServerVersion(false);
        config.setPersistentConnectionsEnabled(keepAlive);
        config.setOutputBufferSize(HEADER_BYTES);
        this.connector = new ServerConnector(server, 1, 1, protocols(config, certificate, keepAlive));
        connector.setPort(port);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(150_000);
        server.addConnector(connector);
    }

    private static ConnectionFactory[] protocols(
            HttpConfiguration config, @Nullable Certificate certificate, boolean keepAlive) {
        var http = new HttpConnectionFactory(config);
        if (certificate == null) {
            return new ConnectionFactory[] {http};
        }
        config.addCustomizer(new SecureRequestCustomizer(false));
        var tls = new SslContextFactory.Server();
        tls.setKeyStorePath(certificate.store().toString());
        tls.setKeyStorePassword(Certificate.PASSWORD);
        tls.setSniRequired(false);
        if (!keepAlive) {
            return new ConnectionFactory[] {new SslConnectionFactory(tls, http.getProtocol()), http};
        }
        var choice = new ALPNServerConnectionFactory();
        choice.setDefaultProtocol(http.getProtocol());
        return new ConnectionFactory[] {
            new SslConnectionFactory(tls, choice.getProtocol()), choice, new HTTP2ServerConnectionFactory(config), http
        };
    }

    /// Binds the port; nothing is answered before {@link #start}.
    int open() {
        try {
            connector.open();
            return connector.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + connector.getPort(), e);
        }
    }

    void start(Reception reception) {
        try {
            server.setHandler(reception);
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the newsroom's web server does not start", e);
        }
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the newsroom's web server does not stop", e);
        }
    }
}
