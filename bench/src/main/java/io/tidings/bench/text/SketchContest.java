package io.tidings.bench.text;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import io.tidings.bench.Benchmark;
import io.tidings.bench.CoreClock;
import io.tidings.bench.Figures;
import io.tidings.bench.Spread;
import io.tidings.bench.text.Stories.Story;
import io.tidings.text.normalise.ComparableText;
import io.tidings.text.sketch.Sketch;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Our sketch against the MinHash variants of hash4j: how many texts a second, and how far the estimated likeness is
/// from the true one.
public final class SketchContest implements Benchmark {

    private static final int VALUES = Sketch.VALUES;
    private static final int BITS = 16;

    /// Two texts of known likeness.
    private record Pair(ComparableText a, ComparableText b, double jaccard) {}

    @Override
    public void measure(Run run, Figures figures) throws IOException {
        var stories = Stories.of(run.data());
        var texts = stories.stream()
                .map(story -> ComparableText.of(story.body()))
                .filter(text -> text.size() >= Sketch.FEWEST_TOKENS)
                .toList();
        var words = Edit.Vocabulary.of(stories.stream().map(Story::body).toList());
        var random = new Random(7);
        var edits = List.of(Edit.values());
        var pairs = IntStream.range(0, 4 * stories.size())
                .mapToObj(i -> {
                    var body = stories.get(i % stories.size()).body();
                    var edit = edits.get(i % edits.size());
                    var a = ComparableText.of(body);
                    var b = ComparableText.of(edit.apply(body, words, random));
                    return new Pair(a, b, jaccard(a, b));
                })
                .filter(pair -> Math.min(pair.a().size(), pair.b().size()) >= Sketch.FEWEST_TOKENS)
                .toList();
        figures.count("pairs", pairs.size(), "pairs");
        figures.measured(
                "meanSquareError",
                Spread.of(error(
                        pairs,
                        (a, b) -> Sketch.similarity(
                                Sketch.of(a).orElseThrow(), Sketch.of(b).orElseThrow()))),
                "squared Jaccard");
        against("SuperMinHash", SimilarityHashing.superMinHash(VALUES, BITS), run.clock(), texts, pairs, figures);
        against("MinHash", SimilarityHashing.minHash(VALUES, BITS), run.clock(), texts, pairs, figures);
    }

    private static void against(
            String name,
            SimilarityHashPolicy policy,
            CoreClock clock,
            List<ComparableText> texts,
            List<Pair> pairs,
            Figures figures) {
        var contest = clock.contest(
                texts, text -> Sketch.of(text).orElseThrow(), text -> Arrays.hashCode(sign(policy, text)));
        figures.measured("sketchesPerSecondBeside" + name, contest.ours(), "texts/s and core");
        figures.measured("hash4j" + name + "PerSecond", contest.theirs(), "texts/s and core");
        figures.measured(
                "hash4j" + name + "MeanSquareError",
                Spread.of(error(
                        pairs,
                        (a, b) -> Math.max(0, policy.getFractionOfEqualComponents(sign(policy, a), sign(policy, b))))),
                "squared Jaccard");
        figures.ratio("toHash4j" + name, contest.ratio());
    }

    private static byte[] sign(SimilarityHashPolicy policy, ComparableText text) {
        return policy.createHasher().compute(ElementHashProvider.ofValues(shingles(text)));
    }

    private static double error(List<Pair> pairs, ToDoubleBiFunction<ComparableText, ComparableText> estimate) {
        return pairs.stream()
                .mapToDouble(pair -> Math.pow(estimate.applyAsDouble(pair.a(), pair.b()) - pair.jaccard(), 2))
                .average()
                .orElse(0);
    }

    private static double jaccard(ComparableText a, ComparableText b) {
        Set<Long> one = LongStream.of(shingles(a)).boxed().collect(Collectors.toSet());
        Set<Long> other = LongStream.of(shingles(b)).boxed().collect(Collectors.toSet());
        long both = one.stream().filter(other::contains).count();
        return (double) both / Math.max(1, one.size() + other.size() - both);
    }

    private static long[] shingles(ComparableText text) {
        var shingles = new long[text.size() - 2];
        for (int i = 0; i < shingles.length; i++) {
            long h = text.tokenHash(i) * 0x9E3779B97F4A7C15L;
            h = (Long.rotateLeft(h, 29) ^ text.tokenHash(i + 1)) * 0xC2B2AE3D27D4EB4FL;
            h = (Long.rotateLeft(h, 31) ^ text.tokenHash(i + 2)) * 0x9E3779B97F4A7C15L;
            shingles[i] = h ^ (h >>> 32);
        }
        return shingles;
    }
}
