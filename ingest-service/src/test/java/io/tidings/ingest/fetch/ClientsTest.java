package io.tidings.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.tidings.testkit.newsroom.serve.Certificate;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static SSLContext context = Clients.trustingAsTheJdk();

    private @Nullable HttpsServer server;

    @BeforeAll
    static void makeACertificate(@TempDir Path folder) throws Exception {
        var password = Certificate.PASSWORD.toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(Certificate.in(folder).store())) {
            store.load(in, password);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
    }

    /// A server that agrees on keys in one group only.
    private URI serve(String group) throws Exception {
        var fresh = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fresh.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                var only = getSSLContext().getDefaultSSLParameters();
                only.setNamedGroups(new String[] {group});
                parameters.setSSLParameters(only);
            }
        });
        fresh.createContext("/feed", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        fresh.start();
        server = fresh;
        return URI.create("https://127.0.0.1:" + fresh.getAddress().getPort() + "/feed");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "x25519", "secp384r1"})
    void shouldConnectToServersOfAnyGroup(String group) throws Exception {
        var feed = serve(group);
        try (var clients = new Clients(PATIENCE, context)) {
            var answer = clients.send(HttpRequest.newBuilder(feed).build(), HttpResponse.BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(204);
        }
    }

    @Test
    void shouldNotTrustCertificatesThatNobodyVouchesFor() throws Exception {
        var feed = serve("secp256r1");
        try (var clients = new Clients(PATIENCE, Clients.trustingAsTheJdk())) {
            assertThatThrownBy(() ->
                            clients.send(HttpRequest.newBuilder(feed).build(), HttpResponse.BodyHandlers.discarding()))
                    .isInstanceOf(SSLHandshakeException.class)
                    .hasMessageContaining("PKIX");
        }
    }

    @Test
    void shouldNotTakeTheCertificateOfAnotherHost() throws Exception {
        var feed = serve("secp256r1");
        try (var clients = new Clients(PATIENCE, context)) {
            var other = URI.create(feed.toString().replace("127.0.0.1", "localhost"));

            assertThatThrownBy(() ->
                            clients.send(HttpRequest.newBuilder(other).build(), HttpResponse.BodyHandlers.discarding()))
                    .isInstanceOf(SSLHandshakeException.class)
                    .hasMessageContaining("localhost");
        }
    }
}
