package io.tidings.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Every file looks as palantir-java-format leaves it. `-Dtidings.format=true` writes them so instead of complaining.
class FormattingTest {

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void shouldLookTheSameEverywhere() {
        var others = House.javaFiles().parallelStream()
                .filter(file -> !formatted(file).equals(House.read(file)))
                .toList();
        if (Boolean.getBoolean("tidings.format")) {
            others.forEach(file -> write(file, formatted(file)));
            return;
        }

        assertThat(others).as("format these with `./tidings format`").isEmpty();
    }

    private String formatted(Path file) {
        try {
            var source = RemoveUnusedImports.removeUnusedImports(House.read(file));
            return formatter.formatSource(ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR));
        } catch (FormatterException e) {
            throw new IllegalStateException("cannot format " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(House.root().resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
