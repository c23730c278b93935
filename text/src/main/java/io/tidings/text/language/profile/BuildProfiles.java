package io.tidings.text.language.profile;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Builds the file of profiles from Lingua's jar: a step of this module's build, since the counts are a hundred times
/// larger than what is needed of them.
public final class BuildProfiles {

    /// Languages that are often written without their marks, and get a second profile for that.
    private static final List<String> ALSO_WITHOUT_MARKS = List.of("vi", "cs");

    private BuildProfiles() {}

    /// @param arguments the path of Lingua's jar, and where the profiles go; nothing is done where they are already
    public static void main(String[] arguments) throws IOException {
        var jar = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        if (isCurrent(target)) {
            return;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        write(withVariants(LinguaCounts.read(jar)), unfinished);
        Files.move(unfinished, target);
    }

    private static boolean isCurrent(Path target) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        try (var in = new DataInputStream(Files.newInputStream(target))) {
            if (in.readInt() == ProfileFile.VERSION) {
                return true;
            }
        }
        Files.delete(target);
        return false;
    }

    private static List<NgramCounts> withVariants(List<NgramCounts> languages) {
        var all = new ArrayList<>(languages);
        for (var counts : languages) {
            if (ALSO_WITHOUT_MARKS.contains(counts.language())) {
                all.add(WithoutMarks.of(counts, counts.language() + NgramProfiles.WITHOUT_MARKS));
            }
        }
        return all;
    }

    private static void write(List<NgramCounts> languages, Path target) throws IOException {
        SortedMap<String, List<byte[]>> ngrams = new TreeMap<>();
        for (int i = 0; i < languages.size(); i++) {
            byte language = (byte) i;
            Weights.of(languages.get(i)).forEach((ngram, weight) -> {
                byte steps = ProfileFile.quantise(weight);
                if (steps != 0) {
                    ngrams.computeIfAbsent(ngram, _ -> new ArrayList<>(1)).add(new byte[] {language, steps});
                }
            });
        }
        SortedMap<String, byte[]> entries = new TreeMap<>();
        ngrams.forEach((ngram, weights) -> entries.put(ngram, entry(weights)));
        try (var out = Files.newOutputStream(target)) {
            ProfileFile.write(out, languages.stream().map(NgramCounts::language).toList(), entries);
        }
    }

    private static byte[] entry(List<byte[]> weights) {
        var entry = new byte[2 * weights.size()];
        for (int i = 0; i < weights.size(); i++) {
            entry[i] = weights.get(i)[0];
            entry[weights.size() + i] = weights.get(i)[1];
        }
        return entry;
    }
}
