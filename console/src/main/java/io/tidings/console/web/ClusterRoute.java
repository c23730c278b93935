package io.tidings.console.web;

import io.javalin.config.RoutesConfig;
import io.tidings.runtime.config.ClusterAddress;
import java.util.Map;

/// Where the cluster of this pipeline is, for the command line: it knows the console's address only.
public final class ClusterRoute {

    private ClusterRoute() {}

    /// Adds `/cluster.json`, `{"kafka","registry"}`; nothing that is secret.
    public static void mount(RoutesConfig routes, ClusterAddress cluster) {
        var addresses = Map.of("kafka", cluster.kafka(), "registry", cluster.registry());
        routes.get("/cluster.json", context -> Answers.json(context, addresses));
    }
}
