package io.tidings.platform.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How the child's virtual machine is called. Pure.
final class RegistryOptions {

    private RegistryOptions() {}

    /// @param data the folder of the registry's database
    /// @param port for its HTTP on 127.0.0.1
    /// @param archive options of the start archive
    static List<String> of(Path data, int port, List<String> archive, String classPath) {
        var options = new ArrayList<String>(machine());
        options.addAll(archive);
        options.addAll(application(data, port));
        options.addAll(List.of("-cp", classPath, RegistryMain.class.getName()));
        return List.copyOf(options);
    }

    /// A small, quickly started virtual machine: the registry answers a handful of requests in its life.
    private static List<String> machine() {
        return List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dfile.encoding=UTF-8");
    }

    private static List<String> application(Path data, int port) {
        return List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                // Would listen on all interfaces, on a fixed port.
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=0",
                "-Dquarkus.banner.enabled=false",
                "-Dquarkus.log.category.\"io.quarkus.http.access-log\".level=WARN",
                "-Dapicurio.storage.sql.kind=h2",
                // Without delay: an id that was given out must be known after kill -9, or it is given out again
                // for another schema.
                "-Dapicurio.datasource.url=jdbc:h2:file:%s;WRITE_DELAY=0".formatted(data.resolve("registry")),
                // Twenty connections by default.
                "-Dapicurio.datasource.jdbc.initial-size=1",
                "-Dapicurio.datasource.jdbc.min-size=1",
                "-Dapicurio.datasource.jdbc.max-size=8");
    }

    /// The lines of an argument file of the `java` launcher: one quoted argument each. The class path alone
    /// exceeds what some systems allow a command.
    static String argumentFile(List<String> options) {
        return options.stream()
                .map(option -> "\"" + option.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
                .collect(Collectors.joining());
    }
}
