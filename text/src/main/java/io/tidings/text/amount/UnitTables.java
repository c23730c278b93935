package io.tidings.text.amount;

import io.tidings.text.token.Tokenizer;
import io.tidings.text.token.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/// The tables of units, scales and numerals beside this package.
final class UnitTables {

    private UnitTables() {}

    /// Every written form of every line, with the line's first column.
    static void each(String file, BiConsumer<String, Tokens> use) {
        try (InputStream in = UnitTables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks io/tidings/text/amount/" + file);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(columns -> {
                        for (String form : columns[1].split("\\|")) {
                            use.accept(columns[0], Tokenizer.read(form));
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException("reading io/tidings/text/amount/" + file, broken);
        }
    }
}
