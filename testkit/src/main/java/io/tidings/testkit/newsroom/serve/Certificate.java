package io.tidings.testkit.newsroom.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A certificate that the newsroom signs itself, made by the JDK's `keytool`. Guests have to trust it, and must not
/// compare names, since no certificate names all of 127.0.0.0/8. Immutable.
///
/// @param store a PKCS #12 key store with the key and the certificate, also fit to be a trust store
public record Certificate(Path store) {

    /// Of the store and its key; a secret that keeps nothing secret.
    public static final String PASSWORD = "newsroom";

    /// Makes one in a folder.
    ///
    /// @throws UncheckedIOException if the folder cannot be written or `keytool` fails
    public static Certificate in(Path folder) {
        var store = folder.resolve("newsroom.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        try {
            Files.deleteIfExists(store);
            var process = new ProcessBuilder(List.of(
                            tool,
                            "-genkeypair",
                            "-alias",
                            "newsroom",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=Newsroom",
                            "-ext",
                            "san=ip:127.0.0.1,ip:127.1.0.0",
                            "-validity",
                            "30",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("keytool failed");
            }
            return new Certificate(store);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while keytool ran", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a certificate in " + folder, e);
        }
    }
}
