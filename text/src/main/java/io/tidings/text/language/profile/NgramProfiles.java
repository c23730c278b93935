package io.tidings.text.language.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/// The profiles of all languages in one table, and how well a text fits each of them.
///
/// Immutable and thread-safe; some 6 MB of memory.
public final class NgramProfiles {

    /// Ends the code of a profile of a language as written without its marks: `vi-plain`.
    public static final String WITHOUT_MARKS = "-plain";

    private static final String RESOURCE = "profiles.bin";
    private static final int SHORT = 2;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final List<String> languages;
    private final NgramTable table;

    private NgramProfiles(List<String> languages, NgramTable table) {
        this.languages = languages;
        this.table = table;
    }

    /// Reads the profiles that come with the library. Cost: about 0.1 s.
    public static NgramProfiles load() {
        try (var in = NgramProfiles.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the language profiles are missing: the build makes them, see text/pom.xml");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the language profiles cannot be read", e);
        }
    }

    /// The codes of the profiles, in the order of [#scores].
    public List<String> languages() {
        return languages;
    }

    /// How well a text, and parts of it, fit each profile. Each score is the mean over letters of the logarithm of
    /// their likelihood: 0 for a language that has none of the letters, up to about 12.
    ///
    /// @param whole score of the text
    /// @param byPart score of each part
    @SuppressWarnings("ArrayRecordComponent") // read at once, never kept or compared
    public record Scores(double[] whole, double[][] byPart) {}

    /// The scores of a text.
    ///
    /// @param text words in lower case between single spaces
    /// @param length how much of the array is used
    /// @param ends where parts of the text end, in ascending order, each at a space; the last at `length`
    public Scores scores(char[] text, int length, int[] ends) {
        var letters = new int[ends.length];
        var byPart = new int[ends.length][];
        int from = 0;
        for (int part = 0; part < ends.length; part++) {
            byPart[part] = new int[languages.size()];
            letters[part] = add(text, from, ends[part], byPart[part]);
            from = ends[part];
        }
        var whole = new int[languages.size()];
        for (var sums : byPart) {
            for (int language = 0; language < whole.length; language++) {
                whole[language] += sums[language];
            }
        }
        var means = new double[ends.length][];
        Arrays.setAll(means, part -> means(byPart[part], letters[part]));
        return new Scores(means(whole, Arrays.stream(letters).sum()), means);
    }

    /// Adds the weights of a part's n-grams.
    ///
    /// @return how many letters it has
    private int add(char[] text, int from, int to, int[] sums) {
        var frequent = new ShortNgrams(to - from);
        int letters = 0;
        int wordStart = from;
        for (int i = from; i < to; i++) {
            if (text[i] == ' ') {
                wordStart = i + 1;
                continue;
            }
            letters++;
            long hash = 0;
            // From the last letter backwards, so that each longer n-gram's hash continues the shorter one's.
            for (int j = i; j >= Math.max(wordStart, i - NgramCounts.LONGEST + 1); j--) {
                hash = extend(hash, text[j]);
                if (i - j < SHORT) {
                    frequent.count(hash);
                } else {
                    table.add(hash, 1, sums);
                }
            }
        }
        frequent.addTo(sums, table);
        return letters;
    }

    private static double[] means(int[] steps, int letters) {
        var means = new double[steps.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = steps[i] * ProfileFile.STEP / Math.max(1, letters);
        }
        return means;
    }

    private static long extend(long hash, char c) {
        long h = (hash + c) * MULTIPLIER;
        return h ^ (h >>> 32);
    }

    private static NgramProfiles read(InputStream in) throws IOException {
        var reader = new TableReader();
        ProfileFile.read(in, reader);
        return new NgramProfiles(List.copyOf(reader.languages), reader.table);
    }

    private static final class TableReader implements ProfileFile.Reader {
        private List<String> languages = List.of();
        private NgramTable table = new NgramTable(0);

        @Override
        public void languages(List<String> codes, int ngrams) {
            languages = codes;
            table = new NgramTable(ngrams);
        }

        @Override
        public void ngram(char[] text, int length, byte[] weights) {
            long hash = 0;
            for (int i = length - 1; i >= 0; i--) {
                hash = extend(hash, text[i]);
            }
            table.put(hash, weights);
        }
    }
}
