package io.tidings.text.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Transliterations of one word (*Kyiv*, *Kiev*): a name that contains one of them is known with each. Immutable and
/// thread-safe.
final class Spellings {

    private final Map<String, List<String>> groups = new HashMap<>();

    Spellings() {
        for (String line : WordList.lines("spellings.tsv")) {
            List<String> group = Arrays.asList(line.split("\\|"));
            group.forEach(word -> groups.put(word, group));
        }
    }

    /// The form as it stands first, then with other spellings of each of its words.
    Set<String> of(String form) {
        var all = new LinkedHashSet<String>();
        all.add(form);
        String[] words = form.split(" ");
        for (int i = 0; i < words.length; i++) {
            String before = words[i];
            for (String other : groups.getOrDefault(before, List.of())) {
                words[i] = other;
                all.add(String.join(" ", words));
            }
            words[i] = before;
        }
        return all;
    }
}
