package io.tidings.text.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which languages are written in which script: the tables `scripts.txt` and `own-letters.txt`.
final class Candidates {

    /// A language that may be meant, told by its profile.
    ///
    /// @param profile code of the profile
    /// @param prior added to the profile's mean score per letter, 0 or less
    record Candidate(String profile, double prior) {}

    /// A language known by letters of its own.
    record Owner(String language, String letters) {}

    private final Map<UnicodeScript, List<Candidate>> candidates = new EnumMap<>(UnicodeScript.class);
    private final Map<UnicodeScript, List<Owner>> owners = new EnumMap<>(UnicodeScript.class);

    Candidates() {
        for (var line : WordList.lines("scripts.txt")) {
            var words = List.of(line.split(" "));
            candidates.put(
                    UnicodeScript.valueOf(words.getFirst()),
                    words.stream().skip(1).map(Candidates::candidate).toList());
        }
        for (var line : WordList.lines("own-letters.txt")) {
            var words = line.split(" ");
            owners.computeIfAbsent(UnicodeScript.valueOf(words[0]), _ -> new ArrayList<>())
                    .add(new Owner(words[1], words[2]));
        }
    }

    /// The languages of a script, none for a script that no news is written in.
    List<Candidate> of(UnicodeScript script) {
        return candidates.getOrDefault(script, List.of());
    }

    /// The languages of a script that have letters of their own, and no profile.
    List<Owner> owners(UnicodeScript script) {
        return owners.getOrDefault(script, List.of());
    }

    private static Candidate candidate(String entry) {
        int colon = entry.indexOf(':');
        return colon < 0
                ? new Candidate(entry, 0)
                : new Candidate(entry.substring(0, colon), Double.parseDouble(entry.substring(colon + 1)));
    }
}
