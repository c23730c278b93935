package io.tidings.cli.pipeline;

import io.tidings.cli.output.Progress;
import io.tidings.news.SourceDefinition;
import io.tidings.news.SourceKind;
import io.tidings.platform.PlatformConfig;
import io.tidings.platform.PlatformPorts;
import io.tidings.runtime.config.ClusterAddress;
import io.tidings.runtime.source.SourceRequests;
import io.tidings.runtime.source.SourcesFile;
import io.tidings.runtime.topic.TopicReader;
import io.tidings.schemas.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The whole pipeline on this machine, until it is stopped.
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the whole pipeline on this machine (Kafka, registry, PostgreSQL, all services) until it is stopped.",
            "Prints `ready ADDRESS` when the console answers. Files put into DIR/inbox are taken in."
        },
        footer = {
            "",
            "Examples:",
            "  tidings up",
            "  tidings up --data /srv/tidings --port 9000 --sources sources.yaml",
            "  tidings up --data /tmp/demonstration --newsroom",
        })
public final class UpCommand implements Callable<Integer> {

    private static final Duration LOOK_INTO_INBOX = Duration.ofSeconds(1);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "tidings-data",
            description = "Where everything is kept; starting again goes on from there (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("tidings-data");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the console (default: ${DEFAULT-VALUE}; 0: a free one).")
    private int port = 8080;

    @Option(names = "--sources", paramLabel = "FILE", description = "Define the sources of this YAML file first.")
    private @Nullable Path sourcesFile;

    @Option(
            names = "--articles-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port of POST /articles, for sources of kind http_post (default: a free one).")
    private int articlesPort;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port of the broker (default: a free one).")
    private int kafkaPort;

    @Option(
            names = "--registry-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port of the schema registry (default: a free one).")
    private int registryPort;

    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port of PostgreSQL (default: a free one).")
    private int postgresPort;

    @Mixin
    private NewsroomOptions newsroomOptions = new NewsroomOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        // Read first: a mistake in it shall not cost a start.
        var sources = new ArrayList<SourceDefinition>(
                sourcesFile == null ? List.of() : SourcesFile.read(sourcesFile).standing(now));
        requireFree(port);
        var newsroom = newsroomOptions.open();
        newsroom.ifPresent(open -> sources.addAll(open.sources(now)));
        var stopped = new CountDownLatch(1);
        try (var progress = Progress.onTerminal()) {
            var cluster = LocalCluster.start(PlatformConfig.in(data)
                    .on(new PlatformPorts(kafkaPort, registryPort, postgresPort))
                    .reportingTo(progress::show));
            var services = everything(cluster);
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
                        services.close();
                        cluster.close();
                        newsroom.ifPresent(DemonstrationNewsroom::close);
                        stopped.countDown();
                    }));
            addNew(cluster.address(), inbox(), sources, now);
            progress.clear();
            newsroom.ifPresent(open -> spec.commandLine().getErr().println("newsroom  " + open.front()));
            tell(cluster, services);
        }
        stopped.await();
        return 0;
    }

    /// Asked before anything is started, so that a mistake costs no start.
    private static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "port " + port + " is taken; end what listens there, or give another with --port", e);
        }
    }

    private LocalServices everything(LocalCluster cluster) {
        try {
            var database = cluster.platform().jdbcUrl();
            return LocalServices.everything(cluster.address(), database, cluster.enrichState(), port, articlesPort);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private void tell(LocalCluster cluster, LocalServices services) {
        var err = spec.commandLine().getErr();
        err.println("kafka     " + cluster.address().kafka());
        err.println("registry  " + cluster.address().registry());
        err.println("postgres  " + cluster.platform().jdbcUrl());
        services.postAddress().ifPresent(post -> err.println("articles  " + post));
        err.println("inbox     " + data.resolve("inbox").toAbsolutePath());
        err.flush();
        spec.commandLine().getOut().println("ready " + services.consoleAddress());
        spec.commandLine().getOut().flush();
    }

    private Path inbox() {
        try {
            return Files.createDirectories(data.toAbsolutePath().normalize().resolve("inbox"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot make " + data + ": " + e.getMessage() + "; name another folder with --data", e);
        }
    }

    /// The inbox is defined once; what the file says counts each time.
    private static void addNew(ClusterAddress cluster, Path inbox, List<SourceDefinition> sources, Instant now) {
        var there = new HashSet<String>();
        TopicReader.readAll(cluster, Topics.SOURCES, record -> {
            if (record.value() != null && record.value().getAddress().equals(inbox.toString())) {
                there.add(record.key());
            }
        });
        if (!there.contains("inbox")) {
            sources.add(SourceDefinition.newBuilder()
                    .setSourceId("inbox")
                    .setKind(SourceKind.FOLDER)
                    .setAddress(inbox.toString())
                    .setName("Inbox")
                    .setPollEveryMillis(LOOK_INTO_INBOX.toMillis())
                    .setRequestedAt(now)
                    .setDefinedAt(now)
                    .build());
        }
        SourceRequests.write(cluster, sources);
    }
}
