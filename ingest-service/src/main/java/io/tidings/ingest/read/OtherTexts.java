package io.tidings.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Files of text that are no news by their names: data, programs, settings. The endings stand in `other-texts.txt`.
final class OtherTexts {

    private static final Set<String> ENDINGS = load();

    private OtherTexts() {}

    static boolean isOne(String name) {
        var dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/')
                && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static Set<String> load() {
        try (var in = Objects.requireNonNull(OtherTexts.class.getResourceAsStream("other-texts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
