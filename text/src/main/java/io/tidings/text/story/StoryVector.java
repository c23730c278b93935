package io.tidings.text.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// An article as a point: its heaviest terms with their weights, of length 1 or, where it
/// tells little, shorter. Immutable and thread-safe.
///
/// Terms are hashes of 32 bits, salted with language and field: of two articles with 250 terms each, one in some 70,000
/// pairs shares a hash by chance. Weights have 16 bits.
public final class StoryVector {

    /// Body, title, and runs of capitalised words.
    static final List<String> FIELDS = List.of("b", "t", "n");

    private static final int BYTES_A_TERM = Integer.BYTES + Short.BYTES;
    private static final float STEPS = 0xFFFF;

    private final int[] terms;
    private final char[] steps;

    private StoryVector(int[] terms, char[] steps) {
        this.terms = terms;
        this.steps = steps;
    }

    /// @param terms numbers; of two that are the same by chance the first counts
    /// @param weights of each, 0 to 1
    static StoryVector of(int[] terms, double[] weights) {
        var order = new long[terms.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = ((long) terms[i] << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        var sorted = new int[order.length];
        var steps = new char[order.length];
        int size = 0;
        for (long entry : order) {
            int term = (int) (entry >> Integer.SIZE);
            if (size == 0 || sorted[size - 1] != term) {
                sorted[size] = term;
                steps[size++] = (char) Math.round(weights[(int) entry] * STEPS);
            }
        }
        return new StoryVector(Arrays.copyOf(sorted, size), Arrays.copyOf(steps, size));
    }

    /// What makes the same word another term in another field or language.
    static long salt(String field, String language) {
        return TermHash.ofWord(field + language);
    }

    /// The number of a term in a field and language.
    static int term(long salt, long hash) {
        return (int) TermHash.with(salt, hash);
    }

    /// How many terms there are.
    public int size() {
        return terms.length;
    }

    /// The cosine of the angle between the two, times their lengths: 0 for nothing in common, 1 for the same.
    /// Symmetric.
    public double cosine(StoryVector other) {
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int one = terms[i];
            int two = other.terms[j];
            if (one == two) {
                sum += (long) steps[i++] * other.steps[j++];
            } else if (one < two) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum / ((double) STEPS * STEPS));
    }

    /// A term and what it weighs.
    public record Weighted(int term, double weight) {}

    /// The heaviest terms, heaviest first; ties by term.
    public List<Weighted> heaviest(int most) {
        return IntStream.range(0, terms.length)
                .mapToObj(i -> new Weighted(terms[i], steps[i] / STEPS))
                .sorted(Comparator.comparingDouble(Weighted::weight).reversed().thenComparingInt(Weighted::term))
                .limit(most)
                .toList();
    }

    /// With each weight times the factor of its term, 0 to 1, and as long as before; the same where nothing would be
    /// left.
    StoryVector times(IntToDoubleFunction factor) {
        var weights = new double[terms.length];
        double before = 0;
        double after = 0;
        for (int i = 0; i < terms.length; i++) {
            weights[i] = steps[i] * factor.applyAsDouble(terms[i]);
            before += (double) steps[i] * steps[i];
            after += weights[i] * weights[i];
        }
        if (after == 0) {
            return this;
        }
        double scale = Math.sqrt(before / after);
        var weighed = new char[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weighed[i] = (char) Math.min((long) STEPS, Math.round(weights[i] * scale));
        }
        return new StoryVector(terms, weighed);
    }

    void forEachTerm(IntConsumer action) {
        Arrays.stream(terms).forEach(action);
    }

    /// As bytes: for each term four of its number and two of its weight.
    public byte[] toBytes() {
        var buffer = ByteBuffer.allocate(terms.length * BYTES_A_TERM);
        for (int i = 0; i < terms.length; i++) {
            buffer.putInt(terms[i]).putChar(steps[i]);
        }
        return buffer.array();
    }

    /// Reads what [#toBytes] wrote.
    ///
    /// @throws IllegalArgumentException if these are no whole terms
    public static StoryVector fromBytes(byte[] bytes) {
        if (bytes.length % BYTES_A_TERM != 0) {
            throw new IllegalArgumentException(
                    "a story vector has " + BYTES_A_TERM + " bytes a term; " + bytes.length + " are no whole terms");
        }
        var buffer = ByteBuffer.wrap(bytes);
        var terms = new int[bytes.length / BYTES_A_TERM];
        var steps = new char[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = buffer.getInt();
            steps[i] = buffer.getChar();
        }
        return new StoryVector(terms, steps);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryVector vector
                && Arrays.equals(terms, vector.terms)
                && Arrays.equals(steps, vector.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(terms);
    }

    @Override
    public String toString() {
        return "StoryVector of " + terms.length + " terms";
    }
}
