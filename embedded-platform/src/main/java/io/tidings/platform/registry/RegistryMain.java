package io.tidings.platform.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The registry's `main` in the child process: runs Apicurio, and ends it when the parent is gone.
///
/// The parent holds the other end of standard input and never writes; the end of the input comes when the parent
/// closes
/// it or dies, of kill -9 too. This class is copied alone into a
/// jar of its own and must use nothing but the JDK.
public final class RegistryMain {

    /// Quarkus' own main class, in the generated code of every Quarkus application.
    private static final String QUARKUS_MAIN = "io.quarkus.runner.GeneratedMain";

    /// What an orderly end may take before it is forced.
    private static final long PATIENCE_MILLIS = 15_000;

    private RegistryMain() {}

    /// @param arguments handed on to Quarkus
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> endAfter(System.in));
        Class.forName(QUARKUS_MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static void endAfter(InputStream parent) {
        try {
            parent.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // A broken pipe says the same as its end.
        }
        Thread.ofPlatform().daemon().name("forced-end").start(RegistryMain::haltLater);
        System.exit(0);
    }

    private static void haltLater() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
