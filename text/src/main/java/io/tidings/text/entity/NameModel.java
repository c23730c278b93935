package io.tidings.text.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.zip.CRC32C;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/// Names that a model of OpenNLP finds, beside those that the rules find: for articles in the model's language, and
/// where no rule has found a name. Immutable and thread-safe.
public final class NameModel {

    /// What the model doubts more is left out: the rules' names are right more often.
    private static final double LEAST_PROBABILITY = 0.75;

    private final TokenNameFinderModel model;
    private final String version;

    private NameModel(TokenNameFinderModel model, String version) {
        this.model = model;
        this.version = version;
    }

    /// Reads a model as OpenNLP writes them (`.bin`), with names of the types `person`, `organization` and `location`.
    ///
    /// @throws IOException if there is none, or it is none
    public static NameModel read(Path file) throws IOException {
        var sum = new CRC32C();
        sum.update(Files.readAllBytes(file));
        try {
            return new NameModel(new TokenNameFinderModel(file), "%08x".formatted(sum.getValue()));
        } catch (RuntimeException e) {
            // OpenNLP takes what it reads for a model.
            throw new IOException("it is no model of OpenNLP's name finder", e);
        }
    }

    /// ISO 639 code of the texts that it is for.
    public String language() {
        return model.getLanguage();
    }

    /// Names the file: changes with all that is in it.
    public String version() {
        return version;
    }

    void write(Page page) {
        // It remembers the sentence before, so it is made for each text.
        var finder = new NameFinderME(model);
        var tokens = page.tokens();
        int begin = 0;
        for (int token = 1; token <= tokens.size(); token++) {
            if (token == tokens.size() || tokens.startsSentence(token)) {
                write(page, finder, begin, token);
                begin = token;
            }
        }
    }

    private static void write(Page page, NameFinderME finder, int from, int to) {
        var words = new ArrayList<String>();
        for (int token = from; token < to; token++) {
            words.add(page.tokens().surface(token));
        }
        var spans = finder.find(words.toArray(String[]::new));
        var probabilities = finder.probs(spans);
        for (int i = 0; i < spans.length; i++) {
            var named = named(page, from, spans[i]);
            int begin = from + spans[i].getStart();
            int end = from + spans[i].getEnd();
            if (named != null && probabilities[i] >= LEAST_PROBABILITY && page.isFree(begin, end)) {
                page.write(new Mention(begin, end, named, String.format(Locale.ROOT, "model: %.2f", probabilities[i])));
            }
        }
    }

    private static @Nullable Named named(Page page, int from, Span span) {
        var name = page.tokens()
                .surface(from + span.getStart(), from + span.getEnd())
                .replaceAll("\\s+", " ");
        return switch (span.getType() == null ? "" : span.getType()) {
            case "person" -> new Named(EntityType.PERSON, "person", null, name);
            case "organization", "organisation" -> new Named(EntityType.ORGANISATION, "organisation", null, name);
            case "location", "place" -> new Named(EntityType.PLACE, "region", null, name);
            default -> null;
        };
    }
}
