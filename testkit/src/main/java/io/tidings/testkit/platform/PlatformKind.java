package io.tidings.testkit.platform;

import org.testcontainers.DockerClientFactory;

/// Where platforms for tests run. Chosen for a whole run by the system property `tidings.containers`.
public enum PlatformKind {
    /// In the tests' own process, with children.
    EMBEDDED {
        @Override
        boolean isAvailable() {
            return true;
        }

        @Override
        Platform launch(boolean postgres) {
            return EmbeddedTestPlatform.start(postgres);
        }
    },

    /// In containers, of the images that a production would use too.
    CONTAINERS {
        @Override
        boolean isAvailable() {
            return DockerClientFactory.instance().isDockerAvailable();
        }

        @Override
        Platform launch(boolean postgres) {
            return ContainerPlatform.start(postgres);
        }
    };

    /// The system property: `true` for containers; anything else, or none, for embedded.
    public static final String PROPERTY = "tidings.containers";

    /// What a skipped test says.
    static final String NO_ENGINE = "-D" + PROPERTY + "=true, but no Docker engine can be reached from here: skipped";

    /// The kind chosen for this run.
    public static PlatformKind chosen() {
        return of(System.getProperty(PROPERTY, ""));
    }

    static PlatformKind of(String property) {
        return Boolean.parseBoolean(property) ? CONTAINERS : EMBEDDED;
    }

    /// Whether it can be had on this machine. Asks the Docker engine; its answer is kept for the whole run.
    abstract boolean isAvailable();

    abstract Platform launch(boolean postgres);
}
