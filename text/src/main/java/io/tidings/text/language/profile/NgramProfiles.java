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

    /// How well a text fits each profile: the mean over its letters of the logarithm of their likelihood, 0 for a
    /// language that has none of the letters, up to about 12.
    ///
    /// @param text words in lower case between single spaces
    /// @param length how much of the array is used
    public double[] scores(char[] text, int length) {
        var steps = new int[languages.size()];
        int letters = 0;
        int wordStart = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] == ' ') {
                wordStart = i + 1;
                continue;
            }
            letters++;
            long hash = 0;
            // From the last letter backwards, so that each longer n-gram's hash continues the shorter one's.
            for (int j = i; j >= Math.max(wordStart, i - NgramCounts.LONGEST + 1); j--) {
                hash = extend(hash, text[j]);
                table.add(hash, steps);
            }
        }
        int counted = Math.max(1, letters);
        return Arrays.stream(steps)
                .mapToDouble(sum -> sum * ProfileFile.STEP / counted)
                .toArray();
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
