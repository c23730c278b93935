package io.tidings.bench.dedup;

import io.tidings.bench.Benchmark;
import io.tidings.bench.Figures;
import io.tidings.bench.text.Stories;
import io.tidings.enrich.analysis.ArticleAnalysis;
import java.io.IOException;

/// `dedup`: duplicates through the real topology, in quality and in speed.
public final class DedupBenchmark implements Benchmark {

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var analysis = new ArticleAnalysis();
        var found = new CopiesFound(analysis, figures);
        for (var language : Texts.of(run.data())) {
            found.measure(language);
        }
        var stories = Stories.of(run.data());
        found.measureNatural("vi", NaturalCopies.of(stories));
        VerdictsOnStories.measure(stories, analysis, figures);
        DedupSpeed.measure(run, stories, figures);
        DedupThroughput.measure(run, figures);
        WindowCost.measure(run, figures);
    }
}
