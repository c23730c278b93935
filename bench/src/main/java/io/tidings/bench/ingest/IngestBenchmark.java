package io.tidings.bench.ingest;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.runtime.crypto.NativeCrypto;
import io.tidings.testkit.newsroom.serve.Certificate;
import java.io.IOException;
import java.nio.file.Files;

/// `ingest`: how many sources one instance under a gigabyte of heap polls in a second, answered 304 and with a new
/// story,
/// against a bare HTTP client, in plain and over TLS. Broker, newsroom and instance share the machine.
public final class IngestBenchmark implements Benchmark {

    private static final int SOURCES = 200_000;

    /// Over TLS a sweep takes ten times as long.
    private static final int TLS_SHARE = 20;

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        NativeCrypto.install(); // as servers have it
        var sources = run.size(SOURCES);
        var rounds = run.clock().rounds();
        try (var contest = new PollContest(sources, rounds, null)) {
            contest.sweep();
            figures.count("sources", sources, "sources");
            figures.measured("pollsPerSecondFirstSweep", Spread.of(contest.firstSweepPerSecond()), "polls/s");
            show(figures, "304", contest.notModified());
            show(figures, "New", contest.withNews());
            figures.measured("heapBytes", Spread.of((double) contest.heapBytes()), "bytes");
            figures.measured("impoliteRequests", Spread.of((double) contest.impolite()), "requests");
        }
        var folder = Files.createTempDirectory("tidings-bench-ingest");
        try (var contest = new PollContest(Math.max(1, sources / TLS_SHARE), rounds, Certificate.in(folder))) {
            contest.sweep();
            show(figures, "304Tls", contest.notModified());
            show(figures, "NewTls", contest.withNews());
            figures.measured("impoliteRequestsTls", Spread.of((double) contest.impolite()), "requests");
        }
    }

    private static void show(Figures figures, String what, PollContest.Result result) {
        figures.measured("pollsPerSecond" + what, result.ours(), "polls/s");
        figures.measured("bareHttp" + what, result.theirs(), "requests/s");
        figures.ratio("toBareHttp" + what, result.ratio());
    }
}
