package io.tidings.platform.postgres;

import io.tidings.platform.failure.PlatformException;
import io.tidings.platform.process.Child;
import io.tidings.platform.process.ChildRecords;
import io.tidings.platform.state.FolderTree;
import io.tidings.platform.state.StateFolder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/// PostgreSQL 18 on the loopback, with its data in the state folder and every commit on disk. Programs come from
/// zonky's packages, unpacked into the cache folder.
///
/// Whoever can reach the loopback of this machine is trusted: there is no password. Thread-safe.
public final class EmbeddedDatabase implements Child {

    /// The superuser, as which everything connects.
    public static final String USER = "postgres";

    /// The database that is made for the pipeline.
    public static final String DATABASE = "tidings";

    private static final String NAME = "postgres";
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;
    private final PostmasterGuard guard;
    private final ChildRecords children;
    private final int port;

    private EmbeddedDatabase(
            EmbeddedPostgres server, ProcessHandle postmaster, PostmasterGuard guard, ChildRecords children, int port) {
        this.server = server;
        this.postmaster = postmaster;
        this.guard = guard;
        this.children = children;
        this.port = port;
    }

    /// Starts on the state folder's database, making it where there is none. What a killed parent left running is
    /// stopped first.
    ///
    /// @param cache where the programs are unpacked
    /// @throws PlatformException where it does not start; names the log
    public static EmbeddedDatabase start(StateFolder state, Path cache, ChildRecords children, int port) {
        var log = state.log(NAME);
        try {
            return start(state.part(NAME), cache.resolve(NAME), log, children, port);
        } catch (IOException | SQLException | RuntimeException failure) {
            throw new PlatformException(
                    "PostgreSQL did not start on %s (%s). Its log is %s.%s"
                            .formatted(state.path(), failure.getMessage(), log, advice(log)),
                    failure);
        }
    }

    private static EmbeddedDatabase start(Path data, Path programs, Path log, ChildRecords children, int port)
            throws IOException, SQLException {
        endLeftOver(data);
        var made = data.resolveSibling(NAME + ".made");
        if (Files.notExists(made)) {
            // A start that was killed in the middle of initdb leaves half a database.
            FolderTree.delete(data);
        }
        var server = launch(data, programs, log, port);
        var postmaster =
                Postmaster.runningOn(data).orElseThrow(() -> new IOException("it ended right after its start"));
        children.remember(NAME, postmaster);
        var guard = PostmasterGuard.over(Postmaster.pidFile(data), postmaster);
        var database = new EmbeddedDatabase(server, postmaster, guard, children, port);
        if (Files.notExists(made)) {
            database.createDatabase();
            Files.createFile(made);
        }
        return database;
    }

    private static void endLeftOver(Path data) throws IOException {
        var leftOver = Postmaster.runningOn(data);
        if (leftOver.isPresent()) {
            Postmaster.stop(leftOver.get());
        }
    }

    private static EmbeddedPostgres launch(Path data, Path programs, Path log, int port) throws IOException {
        Files.createDirectories(programs);
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setPGStartupWait(STARTUP)
                .setPort(port);
        PostgresSettings.server().forEach(builder::setServerConfig);
        PostgresSettings.locale(System.getProperty("os.name", "")).forEach(builder::setLocaleConfig);
        return builder.start();
    }

    private void createDatabase() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            // Left over where the first start was killed after this.
            statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
            statement.execute("CREATE DATABASE " + DATABASE);
        }
    }

    private static String advice(Path log) {
        try {
            var text = Files.exists(log) ? Files.readString(log) : "";
            return text.contains("cannot be run as root") || text.contains("unshare")
                    ? " PostgreSQL refuses to run as root, and user namespaces are not allowed here: start as another"
                            + " user."
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /// The address for JDBC, with the user in it.
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, DATABASE, USER);
    }

    @Override
    public ProcessHandle process() {
        return postmaster;
    }

    /// Stops it with everything written.
    @Override
    public void close() throws IOException {
        server.close();
        if (postmaster.isAlive()) {
            // zonky gives up after five seconds; the checkpoint of a large load takes longer.
            Postmaster.stop(postmaster);
        }
        guard.close();
        children.forget(NAME);
    }
}
