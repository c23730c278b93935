package io.tidings.text.topic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A topic as people write it in `config/taxonomy/*.yaml`.
///
/// @param id eight digits of the IPTC Media Topic
/// @param label its English name
/// @param parent id of the topic above; `null` for one of the 17 on top
/// @param sections names of outlets' sections that are about it, as they stand in addresses: `the-thao`
/// @param phrases per language code, phrases that speak for it; `^3` behind one says that it weighs 3 instead of 2
record Topic(
        String id, String label, @Nullable String parent, List<String> sections, Map<String, List<String>> phrases) {

    private static final int DIGITS = 8;

    Topic {
        if (!id.matches("\\d{" + DIGITS + "}")) {
            throw new IllegalArgumentException(
                    "taxonomy: `id` is " + id + "; eight digits of an IPTC Media Topic are wanted");
        }
        Objects.requireNonNull(label, () -> "taxonomy: topic " + id + " has no `label`");
        sections = List.copyOf(sections);
        phrases = Map.copyOf(phrases);
    }
}
